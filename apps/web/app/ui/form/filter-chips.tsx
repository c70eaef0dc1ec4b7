import { useI18n } from '~/i18n/use-i18n';

interface Props {
  /** Each with the address of the state without it, without the language. */
  chosen: readonly { key: string; label: string; href: string }[];
  /** Where nothing is chosen any more. */
  none: string;
  /** What the list is called, and what its links do. */
  words: Record<'name' | 'remove' | 'removeAll', string>;
}

/** What is chosen, each a link to the state without it. */
export function FilterChips({ chosen, none, words }: Props) {
  const { path } = useI18n();
  if (chosen.length === 0) return null;
  return (
    <nav aria-label={words.name} className="mt-4">
      <ul className="flex flex-wrap gap-2">
        {chosen.map(({ key, label, href }) => (
          <li key={key} className="max-w-full">
            <a href={path(href)} className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-full border-2 border-edge px-4 py-1 text-small font-semibold text-ink no-underline hover:underline">
              <span className="sr-only">{words.remove}</span>
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
              {words.removeAll}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
