import { useI18n } from '~/i18n/use-i18n';
import { type ProgrammeAsked, withoutFilters } from './programme-address';

interface Chosen {
  key: string;
  label: string;
  without: ProgrammeAsked;
}

/** Everything that narrows the programme, each with the state without it. */
export function useChosen(asked: ProgrammeAsked): Chosen[] {
  const { t, maybe, languageName } = useI18n();
  const none = withoutFilters(asked);
  const one = <Key extends 'place' | 'age' | 'theme' | 'free' | 'language'>(key: Key, label: string): Chosen => ({ key, label, without: { ...asked, [key]: none[key] } });
  return [
    ...(asked.place ? [one('place', asked.place)] : []),
    ...(asked.age === null ? [] : [one('age', t('festivals.filter.aged', { count: asked.age }))]),
    ...(asked.theme ? [one('theme', maybe(`ui.theme.${asked.theme}`) ?? asked.theme)] : []),
    ...asked.access.map((service) => ({ key: service, label: t(`celebrations.access.${service}`), without: { ...asked, access: asked.access.filter((other) => other !== service) } })),
    ...(asked.free ? [one('free', t('celebrations.price.FREE'))] : []),
    ...(asked.language ? [one('language', t('celebrations.filter.in', { language: languageName(asked.language) }))] : []),
  ];
}
