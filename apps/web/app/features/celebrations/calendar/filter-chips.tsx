import { useI18n } from '~/i18n/use-i18n';

interface Props {
  /** Each with the address of the state without it, without the language. */
  chosen: readonly { key: string; label: string; href: string }[];
  /** Where nothing is chosen any more. */
  none: string;
}

/** What is chosen, each a link to the state without it. */
export function FilterChips({ chosen, none }: Props) {
  const { t, path } = useI18n();
  if (chosen.length === 0) return null;
  return (
    <nav aria-label={t('celebrations.filters')} className="mt-4">
      <ul className="flex flex-wrap gap-2">
        {chosen.map(({ key, label, href }) => (
          <li key={key} className="max-w-full">
            <a href={path(href)} className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-full border-2 border-edge px-4 py-1 text-small font-semibold text-ink no-underline hover:underline">
              <span className="sr-only">{t('celebrations.filter.remove')}</span>
              <bdi className="min-w-0 break-words">{label}</bdi>
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="shrink-0">
                <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
              </svg>
            </a>
          </li>
        ))}
        {chosen.length > 1 && (
          <li>
            <a href={path(none)} className="inline-flex min-h-11 items-center px-2 text-small font-semibold">
              {t('celebrations.filter.removeAll')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
