import { useI18n } from '~/i18n/use-i18n';
import { PostText } from './post-text';

interface Props {
  best: { position?: number | null; author?: { name: string } | null; html: string; language: string };
  base: string;
}

/** The answer that helped, before everything else: who comes later need not read the whole. */
export function BestAnswer({ best, base }: Props) {
  const { t } = useI18n();
  if (!best.position || !best.html) return null;
  const name = best.author?.name ?? t('discussions.somebody');
  return (
    <details className="mb-6 max-w-[75ch] rounded-box bg-good-wash px-5 py-2">
      <summary className="flex min-h-11 flex-wrap items-center gap-x-2 font-semibold text-good">
        <span>
          <span aria-hidden="true">✓ </span>
          {t('discussions.bestOf', { name, position: best.position })}
        </span>
        <span className="text-small font-normal underline">{t('discussions.best.show')}</span>
      </summary>
      <div className="pb-3">
        <PostText html={best.html} language={best.language} />
        <p className="mt-2 text-small">
          <a href={`${base}?at=${best.position}#post-${best.position}`} className="inline-flex min-h-11 items-center">
            {t('discussions.best.inPlace')}
          </a>
        </p>
      </div>
    </details>
  );
}
