import type { PracticeSection } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { ChangedText } from './changed-text';
import { type LinePart, lineInWords } from './line-words';

interface Props {
  section: PracticeSection;
  lines: readonly { field: string; parts: readonly LinePart[] }[];
  /** Of the practice's text. */
  language: string;
  clips?: ReadonlyMap<string, string>;
}

const NO_CLIPS = new Map<string, string>();
const isChanged = ({ parts }: { parts: readonly LinePart[] }) => parts.some(({ kind }) => kind !== 'SAME');

/** What became of a section, one line a changed field: what was added and what was removed stand in one text. */
export function SectionChanges({ section, lines, language, clips = NO_CLIPS }: Props) {
  const i18n = useI18n();
  return (
    <dl className="space-y-4">
      {lines.filter(isChanged).map((line, index) => {
        const { label, parts, written } = lineInWords(i18n, section, line, clips);
        return (
          <div key={index}>
            <dt className="text-small font-semibold text-soft">{label}</dt>
            <dd className="mt-0.5 max-w-text">
              <ChangedText parts={parts} lang={written ? language : undefined} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Two texts of a section beside each other, one row a changed field: on a narrow screen beneath each other, each under its name. */
export function SectionsBeside({ section, lines, language, clips = NO_CLIPS, before, after }: Props & { before: string; after: string }) {
  const i18n = useI18n();
  const changed = lines.filter(isChanged);
  return (
    <div className="border-t-2 border-edge">
      <div aria-hidden="true" className="hidden gap-x-8 border-b border-line py-2 font-semibold md:grid md:grid-cols-2">
        <p>{before}</p>
        <p>{after}</p>
      </div>
      <dl>
        {changed.map((line, index) => {
          const { label, parts, written } = lineInWords(i18n, section, line, clips);
          const cell = (name: string, without: 'ADDED' | 'REMOVED') => (
            <dd className="min-w-0">
              <span className="block text-small font-semibold md:sr-only">{name}</span>
              {parts.some(({ kind }) => kind !== without) ? <ChangedText parts={parts} without={without} lang={written ? language : undefined} /> : <span className="text-soft">{i18n.t('practices-edit.conflict.nothing')}</span>}
            </dd>
          );
          return (
            <div key={index} className="grid gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-2">
              <dt className="text-small font-semibold text-soft md:col-span-2">{label}</dt>
              {cell(before, 'ADDED')}
              {cell(after, 'REMOVED')}
            </div>
          );
        })}
      </dl>
      {lines.length > changed.length && <p className="mt-3 text-small text-soft">{i18n.t('practices-edit.conflict.same', { count: lines.length - changed.length })}</p>}
    </div>
  );
}
