import { useI18n } from '~/i18n/use-i18n';
import { WorldMap } from '~/ui/drawings/world-map';
import { EmptyState } from '~/ui/empty-state';
import { UserText } from '~/ui/user-text';
import { dayWords } from '../when/when-words';
import { addressOf, type CalendarAsked } from './calendar-address';
import { dayOf, type Listed, pathOf } from './listed';

export interface Place {
  latitude: number;
  longitude: number;
  count: number;
  items: Listed[];
}

/** How far around a place of the map its list reaches, in km. */
const AROUND = 25;

/** Where it all takes place: a dot for each place, and the same in words beneath. */
export function MapView({ asked, places, from }: { asked: CalendarAsked; places: Place[]; from: string }) {
  const { t, path, language, countryName } = useI18n();
  const around = ({ latitude, longitude }: Place) => path(addressOf({ ...asked, view: 'list', from, near: { latitude, longitude, km: AROUND } }));
  const nameOf = ({ items }: Place) => items[0]?.city.name ?? '';
  return (
    <>
      <WorldMap
        label={t('celebrations.map')}
        places={places.map((place) => ({
          id: `${place.latitude},${place.longitude}`,
          name: nameOf(place),
          note: t('celebrations.count', { count: place.count }),
          href: around(place),
          latitude: place.latitude,
          longitude: place.longitude,
        }))}
      />
      {places.length === 0 && (
        <div className="mt-8">
          <EmptyState title={t('celebrations.month.none')} theme="celebration">
            {t('celebrations.none.text')}
          </EmptyState>
        </div>
      )}
      <div className="mt-8 columns-[19rem] gap-x-10">
        {places.map((place) => (
          <section key={`${place.latitude},${place.longitude}`} className="break-inside-avoid pb-7">
            <h3 className="text-base font-bold">
              <bdi>{nameOf(place)}</bdi>
              <span className="font-normal text-soft"> {place.items[0] && countryName(place.items[0].city.country)}</span>
            </h3>
            <ul>
              {place.items.map((item) => (
                <li key={item.id}>
                  <a href={path(pathOf(item))} className="inline-flex min-h-11 items-center">
                    <UserText lang={item.language}>{item.title}</UserText>
                  </a>
                  <time dateTime={item.startsAt} className="block text-small text-soft">
                    {dayWords(language, dayOf(item, asked.zone), { weekday: 'short', day: 'numeric', month: 'long' })}
                  </time>
                </li>
              ))}
            </ul>
            {place.count > place.items.length && (
              <a href={around(place)} className="inline-flex min-h-11 items-center font-semibold">
                {t('celebrations.map.all', { count: place.count })}
              </a>
            )}
          </section>
        ))}
      </div>
    </>
  );
}
