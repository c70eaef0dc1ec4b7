import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import { FactList } from '../fact-list';
import type { ItemData } from '../item.server';

/** When and where it is, who holds it, for whom: what a moderator has to weigh beside its words. */
export function CelebrationFacts({ data, celebration }: { data: ItemData; celebration: NonNullable<ItemData['celebration']> }) {
  const { t, maybe, list, number, languageName, countryName } = useI18n();
  const { item, when } = data;
  const [first, ...next] = data.dates;
  const { price } = celebration;
  const facts: [string, ReactNode][] = [
    [t('announce.new.city'), <UserText key="city">{`${celebration.city.name} · ${countryName(celebration.city.country)}`}</UserText>],
    [t('desk.fact.submitted'), <UserText key="by">{[item.submittedByName, when.submitted].filter(Boolean).join(' · ')}</UserText>],
    [t('announce.task.when'), [first, celebration.zone].join(' · ')],
    ...(celebration.rule ? [[t('announce.dates'), next.map((date) => <span key={date} className="block">{date}</span>)] satisfies [string, ReactNode]] : []),
    [t('announce.task.place'), <UserText key="place">{[celebration.placeName, celebration.address].filter(Boolean).join(', ')}</UserText>],
    [t('announce.field.ONLINE_URL'), celebration.onlineUrl && <span key="link" dir="ltr" className="wrap-anywhere">{celebration.onlineUrl}</span>],
    [t('announce.field.HOST'), <UserText key="host">{celebration.host}</UserText>],
    [t('announce.field.THEMES'), list(celebration.themes.map(({ slug }) => maybe(`ui.theme.${slug}`) ?? slug))],
    [t('announce.field.LANGUAGE'), languageName(celebration.language)],
    [t('announce.field.SPOKEN_LANGUAGES'), list(celebration.spokenLanguages.map(languageName))],
    [t('announce.field.PRICE'), [t(`announce.price.${price.kind}`), price.amount ? number(price.amount, { style: 'currency', currency: price.currency ?? 'EUR' }) : '', price.note].filter(Boolean).join(' · ')],
    [t('announce.desk.published'), when.published],
  ];
  return <FactList facts={facts} />;
}
