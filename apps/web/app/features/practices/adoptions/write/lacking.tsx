import { fieldId } from '~/forms/problem-words';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';

interface Props {
  missing: readonly { path: string }[];
  part: 'plan' | 'report';
  /** The one who writes was sent here for it. */
  asked: boolean;
}

/** What lacks before the city can go on: each leads to its field. */
export function Lacking({ missing, part, asked }: Props) {
  const { t, maybe } = useI18n();
  if (missing.length === 0) return null;
  // Places in a list are one line: the field's words, and the first place that lacks it.
  const fields = [...new Map(missing.map(({ path }) => [path.replaceAll(/\.\d+/g, ''), path.replaceAll('.', '-')] as const)).entries()];
  return (
    <div className="mb-8">
      <Notice tone={asked ? 'warn' : 'plain'} title={t(`adoptions.${part}.lacks`)}>
        <ul className="mt-1 flex flex-wrap gap-x-5">
          {fields.map(([name, path]) => (
            <li key={name}>
              <a href={`#${fieldId(path)}`} className="inline-flex min-h-11 items-center">
                {maybe(`adoptions.${part}.${name}`) ?? name}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
