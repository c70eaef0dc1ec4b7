import { formatClock } from '~/i18n/format';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';

interface Moment {
  key: string;
  text?: string | null;
  startMs?: number | null;
}

/** Which questions of the theme the film answers, and from which second. */
export function ClipMoments({ moments }: { moments: Moment[] }) {
  const { t } = useI18n();
  if (moments.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="text-h3">{t('clips.answers')}</h2>
      <ul className="mt-3 space-y-2">
        {moments.map(({ key, text, startMs }) => (
          <li key={key} className="flex gap-4">
            <a href={`?t=${Math.floor((startMs ?? 0) / 1000)}#player`} className="figures inline-flex min-h-11 min-w-12 shrink-0 items-start">
              {formatClock(startMs ?? 0)}
            </a>
            <UserText as="span">{text ?? key}</UserText>
          </li>
        ))}
      </ul>
    </section>
  );
}
