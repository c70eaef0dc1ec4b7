import { useI18n } from '~/i18n/use-i18n';
import { Pagination } from '~/ui/pagination';
import { Section } from '~/ui/section';
import type { AdoptionLineData } from './adoption.query';
import { AdoptionList } from './adoption-list';

interface Props {
  adoptions: { nodes: readonly AdoptionLineData[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } };
  title: string;
  intro?: string;
}

/** What a city takes over from others; nothing where there is none. */
export function CityAdoptions({ adoptions, title, intro }: Props) {
  const { t } = useI18n();
  if (adoptions.nodes.length === 0) return null;
  return (
    <Section title={title} id="adoptions" intro={intro ?? t('adoptions.city.intro')}>
      <AdoptionList adoptions={adoptions.nodes} tell="practiceCity" />
      <Pagination pageInfo={adoptions.pageInfo} name="adoptions" />
    </Section>
  );
}
