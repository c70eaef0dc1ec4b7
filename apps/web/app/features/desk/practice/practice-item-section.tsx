import type { PracticeSection } from '~/api/generated/graphql';
import { SectionChanges } from '~/features/practices/differences/section-changes';
import { SectionView } from '~/features/practices/show/section-view';
import { Remarks } from '~/features/practices/write/remarks';
import { fieldId } from '~/forms/problem-words';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { controlClass } from '~/ui/form/field-frame';
import { Tag } from '~/ui/tag';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { remarkField } from './remark-field';
import type { DeskPractice } from './practice-item.server';

interface Props {
  section: PracticeSection;
  practice: DeskPractice;
  /** Whether the one who looks decides: then they may say something about it. */
  asks: boolean;
  sent?: SentValues;
}

/** One section as readers see it, what changed in it since what is published, and the reviewer's remark. */
export function PracticeItemSection({ section, practice, asks, sent }: Props) {
  const { t } = useI18n();
  const { language, relatedClips, remarked } = practice;
  const change = practice.differences?.find((one) => one.section === section);
  const before = remarked.get(section) ?? [];
  const name = t(`practice-words.section.${section}`);
  const field = remarkField(section);
  const clips = new Map(relatedClips.map(({ id, title }) => [id, title]));
  return (
    <section aria-labelledby={`section-${section}`} className="mt-10 border-t-2 border-line pt-6 first:mt-0">
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2 id={`section-${section}`} className="text-h3">
          {name}
        </h2>
        {change && <Tag tone="warn">{t('desk.practice.changed')}</Tag>}
      </div>
      <SectionView section={section} sections={practice.revision.sections} language={language} clips={relatedClips} />
      {change && (
        <details className="mt-5" open>
          <summary className="flex min-h-11 items-center font-semibold underline underline-offset-4">{t('desk.practice.changes', { number: practice.from ?? 1, section: name })}</summary>
          <div className="mt-2 border-s-4 border-line ps-5">
            <SectionChanges section={section} lines={change.lines} language={language} clips={clips} />
          </div>
        </details>
      )}
      {before.length > 0 && (
        <div className="mt-5">
          <Remarks remarks={before} />
        </div>
      )}
      {asks && (
        <details className="mt-5 max-w-form" open={Boolean(sent?.[field])}>
          <summary className="flex min-h-11 items-center font-semibold underline underline-offset-4">
            {t('desk.remark')}
            <span className="sr-only">: {name}</span>
          </summary>
          {/* Belongs to the form of the decision, wherever it stands. */}
          <textarea form="decide" id={fieldId(field)} name={field} rows={3} maxLength={LIMITS.practice.remarks.text} dir="auto" aria-label={`${t('desk.remark')}: ${name}`} defaultValue={sent?.[field]} className={controlClass} />
        </details>
      )}
    </section>
  );
}
