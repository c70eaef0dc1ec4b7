import { CelebrationTile } from '~/features/celebrations/tile/celebration-tile';
import { NextCelebrations } from '~/features/celebrations/tile/next-celebrations';
import { useI18n } from '~/i18n/use-i18n';
import { Section } from '~/ui/section';
import { AnnounceLinks } from './announce-links';
import type { CityOnPage, CityReader } from './city.query';

interface Props {
  city: Pick<CityOnPage, 'id' | 'slug' | 'status' | 'celebrations'>;
  viewer: CityReader;
}

/** What the city celebrates next; its people find here where to announce more. */
export function CityCelebrations({ city: { id, slug, status, celebrations }, viewer }: Props) {
  const { t } = useI18n();
  const roles = viewer?.cities.filter(({ city }) => city.id === id && status === 'MEMBER') ?? [];
  const links = roles.length > 0 && <AnnounceLinks slug={slug} mayOrganise={roles.some(({ role }) => role !== 'CONTRIBUTOR')} />;
  if (celebrations.nodes.length === 0) {
    return links ? (
      <Section title={t('celebrations.ofCity')} id="celebrations" intro={t('festivals-organise.city.announce')}>
        {links}
      </Section>
    ) : null;
  }
  return (
    <>
      <NextCelebrations title={t('celebrations.ofCity')} all={`/celebrations?view=list&city=${slug}`} allWords={t('celebrations.allOfThem')} feed={`/feeds/cities/${slug}/celebrations`}>
        {celebrations.nodes.map((celebration) => (
          <CelebrationTile key={celebration.id} celebration={celebration} showCity={false} />
        ))}
      </NextCelebrations>
      {links}
    </>
  );
}
