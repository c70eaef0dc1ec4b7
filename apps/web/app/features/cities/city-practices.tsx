import { PracticeGrid } from '~/features/practices/practice-grid';
import { useI18n } from '~/i18n/use-i18n';
import { Pagination } from '~/ui/pagination';
import { Section } from '~/ui/section';
import type { CityOnPage } from './city.query';

/** What the city wrote down for others, and how often practices went from and to it. */
export function CityPractices({ city: { practices, practiceCounts } }: { city: Pick<CityOnPage, 'practices' | 'practiceCounts'> }) {
  const { t } = useI18n();
  const { published, adoptedHere, adoptedElsewhere } = practiceCounts;
  if (published + adoptedHere === 0) return null;
  return (
    <Section
      title={t('practices.ofCity')}
      id="practices"
      intro={t('practices.ofCity.counts', { published, here: adoptedHere, elsewhere: adoptedElsewhere })}
    >
      <PracticeGrid practices={practices.nodes} showCity={false} />
      <Pagination pageInfo={practices.pageInfo} name="practices" />
    </Section>
  );
}
