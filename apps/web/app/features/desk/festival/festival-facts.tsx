import type { ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import { FactList } from '../fact-list';
import type { ItemData } from '../item.server';

/** When it is, whose it is, and how much there is in it. */
export function FestivalFacts({ data, festival }: { data: ItemData; festival: NonNullable<ItemData['festival']> }) {
  const { t, path, maybe, list, number, languageName, countryName } = useI18n();
  const { item, when } = data;
  const facts: [string, ReactNode][] = [
    [t('announce.new.city'), <UserText key="city">{`${festival.city.name} · ${countryName(festival.city.country)}`}</UserText>],
    [t('desk.fact.submitted'), <UserText key="by">{[item.submittedByName, when.submitted].filter(Boolean).join(' · ')}</UserText>],
    [t('festivals-organise.section.days'), [when.days, festival.zone].join(' · ')],
    [t('festivals-organise.field.callOpenUntil'), when.call],
    [t('festivals-organise.fact.celebrations'), number(festival.totals.celebrations)],
    [t('festivals-organise.fact.hosts'), number(festival.totals.hosts)],
    [t('announce.field.THEMES'), list(festival.themes.map(({ slug }) => maybe(`ui.theme.${slug}`) ?? slug))],
    [t('announce.field.LANGUAGE'), languageName(festival.language)],
    [
      t('festivals-organise.fact.copiedFrom'),
      festival.copiedFrom && (
        <a key="from" href={path(`/festivals/${festival.copiedFrom.slug}`)}>
          <UserText>{festival.copiedFrom.title}</UserText>
        </a>
      ),
    ],
    [t('announce.desk.published'), when.published],
  ];
  return <FactList facts={facts} />;
}
