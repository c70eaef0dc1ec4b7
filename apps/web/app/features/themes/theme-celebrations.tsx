import type { ThemeQuery } from '~/api/generated/graphql';
import { CelebrationTile } from '~/features/celebrations/tile/celebration-tile';
import { NextCelebrations } from '~/features/celebrations/tile/next-celebrations';
import { useI18n } from '~/i18n/use-i18n';

/** The next celebrations of a theme; the calendar has all. */
export function ThemeCelebrations({ theme: { slug, celebrations } }: { theme: Pick<NonNullable<ThemeQuery['theme']>, 'slug' | 'celebrations'> }) {
  const { t } = useI18n();
  if (celebrations.nodes.length === 0) return null;
  return (
    <NextCelebrations title={t('celebrations.ofTheme')} all={`/celebrations?theme=${slug}`} allWords={t('celebrations.allOfThem')} feed={`/feeds/themes/${slug}/celebrations`}>
      {celebrations.nodes.map((celebration) => (
        <CelebrationTile key={celebration.id} celebration={celebration} />
      ))}
    </NextCelebrations>
  );
}
