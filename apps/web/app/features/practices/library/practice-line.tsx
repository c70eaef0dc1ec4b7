import { DotList } from '~/ui/dot-list';
import { ThemeBadge } from '~/ui/theme-badge';
import { UserText } from '~/ui/user-text';
import { wholeBox } from '~/ui/whole-box';
import { choiceName, EVIDENCE_LEVELS } from '../words';
import type { ListedPractice } from './library.server';
import { useFacetWords } from './use-facet-words';

/** A practice in the library: what it brings, whose it is, and what tells whether it suits. */
export function PracticeLine({ practice }: { practice: ListedPractice }) {
  const i18n = useFacetWords();
  const { t, path, countryName, languageName, language: page } = i18n;
  const { id, title, promise, language, city, theme, card, published } = practice;
  const evidence = card && EVIDENCE_LEVELS[card.evidence - 1];
  return (
    <article data-theme={theme.slug} className="group relative border-t-3 border-theme pt-4 pb-8">
      <ThemeBadge theme={theme.slug} />
      <h3 className="mt-1">
        <a href={path(`/practices/${id}`)} className={`text-ink no-underline group-hover:underline ${wholeBox}`}>
          <UserText lang={language}>{title}</UserText>
        </a>
      </h3>
      <p className="mt-2 max-w-text">
        <UserText lang={language}>{promise}</UserText>
      </p>
      <div className="mt-2 text-small">
        <DotList>
          <span>
            <bdi>{city.name}</bdi>, {countryName(city.country)}
          </span>
          {language !== page && <span>{t('practices-library.inLanguage', { language: languageName(language) })}</span>}
          {published && <span>{published}</span>}
        </DotList>
        {card && (
          <DotList>
            <span>{choiceName(i18n, 'stage', card.stage)}</span>
            <span>{t('practices-library.costs', { cost: choiceName(i18n, 'costBand', card.costBand) })}</span>
            {evidence && <span>{choiceName(i18n, 'evidence', evidence)}</span>}
            {card.adoptionCount > 0 && <strong className="text-ink">{t('practices-library.adoptedBy', { count: card.adoptionCount })}</strong>}
          </DotList>
        )}
      </div>
    </article>
  );
}
