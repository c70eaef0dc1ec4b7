import { CelebrationTile } from '~/features/celebrations/tile/celebration-tile';
import { NextCelebrations } from '~/features/celebrations/tile/next-celebrations';
import { useI18n } from '~/i18n/use-i18n';
import type { CityOnPage } from './city.query';

/** What the city celebrates next. */
export function CityCelebrations({ city: { slug, celebrations } }: { city: Pick<CityOnPage, 'slug' | 'celebrations'> }) {
  const { t } = useI18n();
  if (celebrations.nodes.length === 0) return null;
  return (
    <NextCelebrations title={t('celebrations.ofCity')} all={`/celebrations?view=list&city=${slug}`} allWords={t('celebrations.allOfThem')} feed={`/feeds/cities/${slug}/celebrations`}>
      {celebrations.nodes.map((celebration) => (
        <CelebrationTile key={celebration.id} celebration={celebration} showCity={false} />
      ))}
    </NextCelebrations>
  );
}
