import { formatClock } from '~/i18n/format';
import { useI18n } from '~/i18n/use-i18n';
import { Motif } from '~/ui/drawings/motif';

interface Props {
  theme: string;
  posterUrl?: string | null;
  durationMs?: number | null;
}

/** First picture of a film with its length; a drawing of its theme while there is none. */
export function Poster({ theme, posterUrl, durationMs }: Props) {
  const { t, duration } = useI18n();
  return (
    <span data-theme={theme} className="relative block aspect-video overflow-hidden rounded-box bg-theme-wash">
      {posterUrl ? (
        <img src={posterUrl} alt="" loading="lazy" decoding="async" width={640} height={360} className="size-full object-cover" />
      ) : (
        <span className="flex size-full items-center justify-center">
          <Motif theme={theme} size={88} />
        </span>
      )}
      {durationMs ? (
        <span className="figures absolute end-2.5 bottom-2.5 rounded-small bg-paper/95 px-2 text-small font-semibold text-ink">
          <span aria-hidden="true">{formatClock(durationMs)}</span>
          <span className="sr-only">{t('clips.lasts', { duration: duration(durationMs) })}</span>
        </span>
      ) : null}
    </span>
  );
}
