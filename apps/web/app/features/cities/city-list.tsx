import type { CitiesQuery } from '~/api/generated/graphql';
import { compareIn } from '~/i18n/format';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';

type ListedCity = CitiesQuery['cities']['nodes'][number];

/** The same content as the map, in words: cities under their countries. */
export function CityList({ cities }: { cities: ListedCity[] }) {
  const { t, path, countryName, language } = useI18n();
  const compare = compareIn(language);
  const countries = new Map<string, ListedCity[]>();
  for (const city of cities) countries.set(city.country, [...(countries.get(city.country) ?? []), city]);
  const inOrder = [...countries]
    .map(([code, members]) => ({ name: countryName(code), members }))
    .sort((a, b) => compare(a.name, b.name));
  return (
    <div className="columns-[17rem] gap-x-10">
      {inOrder.map(({ name, members }) => (
        <section key={name} className="break-inside-avoid pb-7">
          <h3 className="text-base font-bold">{name}</h3>
          <ul>
            {members.map((city) => (
              <li key={city.id} className="flex flex-wrap items-baseline gap-x-2">
                <a href={path(`/cities/${city.slug}`)} className="inline-flex min-h-11 items-center">
                  <UserText>{city.name}</UserText>
                </a>
                <span className="text-small text-soft">
                  {city.status === 'LAPSED' ? t('cities.lapsed') : city.yearJoined && t('cities.since', { year: String(city.yearJoined) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
