import type { PracticeFacetName } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { type ChoiceKind, choiceName } from '../words';

const KINDS: Partial<Record<PracticeFacetName, ChoiceKind>> = { POPULATION: 'populationBand', COST: 'costBand', TARGET_GROUP: 'targetGroup', STAGE: 'stage', EVIDENCE: 'evidence' };

/** What facets and their choices are called in the language of the page. */
export function useFacetWords() {
  const i18n = useI18n();
  const { t, maybe, countryName, languageName } = i18n;
  const choice = (name: PracticeFacetName, value: string): string => {
    const kind = KINDS[name];
    if (kind) return choiceName(i18n, kind, value);
    if (name === 'COUNTRY') return countryName(value);
    if (name === 'LANGUAGE') return languageName(value);
    if (name === 'GOAL') return t('practices-library.goal', { number: value, goal: choiceName(i18n, 'goal', value) });
    return maybe(name === 'THEME' ? `ui.theme.${value}` : name === 'REGION' ? `cities.region.${value}` : `practices-library.adopted.${value}`) ?? value;
  };
  return { ...i18n, facet: (name: PracticeFacetName) => t(`practices-library.facet.${name}`), choice };
}
