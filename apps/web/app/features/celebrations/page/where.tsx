import { useI18n } from '~/i18n/use-i18n';
import { Section } from '~/ui/section';
import { UserText } from '~/ui/user-text';
import type { CelebrationOnPage } from './celebration.query';
import { PlaceMap } from './place-map';

/** Where it takes place, in words, as a dot on the land, and for the reader's own map. */
export function Where({ celebration, placeName }: { celebration: CelebrationOnPage; placeName: string | null }) {
  const { t, countryName } = useI18n();
  const { address, latitude, longitude, city, isOnline } = celebration;
  const isPlaced = typeof latitude === 'number' && typeof longitude === 'number';
  return (
    <Section title={t('celebrations.where')} id="where">
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-[minmax(0,1fr)_minmax(0,18rem)]">
        <address className="not-italic">
          {placeName && (
            <p className="font-semibold">
              <UserText>{placeName}</UserText>
            </p>
          )}
          {address && (
            <p>
              <UserText>{address}</UserText>
            </p>
          )}
          <p>{t('ui.place', { city: `\u2068${city.name}\u2069`, country: countryName(city.country) })}</p>
          {isOnline && <p className="mt-2">{t(placeName || isPlaced ? 'celebrations.online.also' : 'celebrations.online.only')}</p>}
          {isPlaced && (
            <p className="mt-2">
              <a href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`} rel="external noreferrer" className="inline-flex min-h-11 items-center">
                {t('celebrations.where.map')}
              </a>
            </p>
          )}
        </address>
        {isPlaced && <PlaceMap latitude={latitude} longitude={longitude} label={t('celebrations.where.drawing', { city: city.name, country: countryName(city.country) })} />}
      </div>
    </Section>
  );
}
