import type { FestivalTileFragment } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { Grid } from '~/ui/grid';
import { Section } from '~/ui/section';
import { FestivalTile } from './festival-tile';

/** The festivals of a city, on its page. */
export function CityFestivals({ festivals }: { festivals: readonly FestivalTileFragment[] }) {
  const { t, path } = useI18n();
  if (festivals.length === 0) return null;
  return (
    <Section
      title={t('festivals.title')}
      id="festivals"
      aside={
        <a href={path('/festivals')} className="inline-flex min-h-11 items-center">
          {t('festivals.all')}
        </a>
      }
    >
      <Grid>
        {festivals.map((festival) => (
          <FestivalTile key={festival.id} festival={festival} showCity={false} />
        ))}
      </Grid>
    </Section>
  );
}
