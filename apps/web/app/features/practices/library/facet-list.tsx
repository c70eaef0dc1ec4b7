import { Chevron } from '~/ui/chevron';
import type { LibraryFacet } from './library.server';
import { addressOf, type LibraryAsked, toggled } from './library-address';
import { useFacetWords } from './use-facet-words';

/** Choices that are seen at once; the others open. */
const SHOWN = 8;
/** Facets that stand open before anything is chosen in them. */
const OPEN = new Set(['THEME', 'REGION', 'EVIDENCE']);

interface Props {
  facets: LibraryFacet[];
  asked: LibraryAsked;
}

/** Every choice with how many practices it would leave, as a link to that state. On a phone all of it opens at a touch. */
export function FacetList({ facets, asked }: Props) {
  const { t } = useFacetWords();
  return (
    // Where there is room it stands open without its line; a browser that cannot show closed contents keeps the line.
    <details className="self-start lg:[&::details-content]:[content-visibility:visible]">
      <summary className="flex lg:supports-[selector(::details-content)]:hidden min-h-12 items-center justify-between gap-3 rounded-box border-2 border-edge px-4 font-semibold">
        {t('practices-library.narrow')}
        <Chevron />
      </summary>
      <nav aria-label={t('practices-library.narrow')} className="max-lg:mt-2">
        {facets.map((one) => (
          <Facet key={one.name} {...one} asked={asked} />
        ))}
      </nav>
    </details>
  );
}

function Facet({ name, values, asked }: LibraryFacet & { asked: LibraryAsked }) {
  const { t, facet, choice } = useFacetWords();
  const chosen = asked.chosen[name] ?? [];
  const isLong = values.length > SHOWN + 2;
  const first = isLong ? values.filter(({ value }, index) => index < SHOWN || chosen.includes(value)) : values;
  const more = isLong ? values.filter((value) => !first.includes(value)) : [];
  const line = ({ value, count }: LibraryFacet['values'][number]) => (
    <Choice key={value} label={choice(name, value)} count={count} isChosen={chosen.includes(value)} to={addressOf(toggled(asked, name, value))} />
  );
  return (
    <details open={OPEN.has(name) || chosen.length > 0} className="group/facet border-b border-line py-1">
      <summary className="flex min-h-11 items-center justify-between gap-3 font-bold">
        <span>
          {facet(name)} {chosen.length > 0 && <span className="figures text-soft">({chosen.length})</span>}
        </span>
        <Chevron />
      </summary>
      {values.length === 0 ? (
        <p className="pb-2 text-small text-soft">{t('practices-library.nothing')}</p>
      ) : (
        <ul className="pb-2">
          {first.map(line)}
          {more.length > 0 && (
            <li>
              <details>
                <summary className="inline-flex min-h-11 items-center underline">{t('practices-library.more', { count: more.length })}</summary>
                <ul>{more.map(line)}</ul>
              </details>
            </li>
          )}
        </ul>
      )}
    </details>
  );
}

interface ChoiceProps {
  label: string;
  count: number;
  isChosen: boolean;
  to: string;
}

function Choice({ label, count, isChosen, to }: ChoiceProps) {
  const { t, path, number } = useFacetWords();
  return (
    <li>
      <a
        href={path(to)}
        aria-current={isChosen ? 'true' : undefined}
        className={`flex min-h-11 items-center gap-2 rounded-small px-2 py-1 leading-snug text-ink no-underline hover:bg-wash hover:underline ${isChosen ? 'bg-wash font-semibold' : ''}`}
      >
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" className="shrink-0">
          <rect x="1" y="1" width="16" height="16" rx="3" fill="none" stroke="currentColor" strokeWidth="2" />
          {isChosen && <path d="M4.5 9.5l3 3 6-7" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />}
        </svg>
        <span className="min-w-0 flex-1">
          {label}
          {isChosen && <span className="sr-only"> {t('practices-library.chosen')}</span>}
        </span>
        <span className="figures text-small text-soft">
          {number(count)} <span className="sr-only">{t('practices-library.ofPractices', { count })}</span>
        </span>
      </a>
    </li>
  );
}
