import type { CitiesQuery } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { WorldMap } from '~/ui/drawings/world-map';

/** Where the cities are. Each dot is a link with the city's name. */
export function CityMap({ cities }: { cities: CitiesQuery['cityMap'] }) {
  const { t, path, countryName } = useI18n();
  return (
    <WorldMap
      label={t('cities.map')}
      places={cities.map((city) => ({
        id: city.id,
        name: city.name,
        note: countryName(city.country),
        href: path(`/cities/${city.slug}`),
        latitude: city.latitude,
        longitude: city.longitude,
      }))}
    />
  );
}
