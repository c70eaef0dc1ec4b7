import { useI18n } from '~/i18n/use-i18n';
import { Island } from '~/ui/island';
import { UserText } from '~/ui/user-text';
import type { TimeToCome } from './registration.query';
import type { WhenTold } from './tell-when.server';

interface Props {
  time: TimeToCome;
  when: WhenTold;
}

/** When and where one is expected: what a person comes back to this page for. */
export function WhenAndWhere({ time, when }: Props) {
  const { t, countryName } = useI18n();
  const { placeName, startsAt, endsAt, celebration } = time;
  const { address, city, isOnline, zone } = celebration;
  return (
    <section aria-labelledby="when" className="mt-6 max-w-text border-s-6 border-theme ps-5">
      <h2 id="when" className="text-h3">
        {t('registrations.whenAndWhere')}
      </h2>
      <p className="mt-1 font-semibold">
        <time dateTime={startsAt}>{when.there}</time>
      </p>
      {when.zoneThere && <p className="text-small text-soft">{t('celebrations.zone.of', { zone: when.zoneThere })}</p>}
      {when.elsewhere && <p className="mt-2">{t('celebrations.when.elsewhere', when.elsewhere)}</p>}
      {when.asksBrowser && (
        <>
          <p hidden className="mt-2" data-reader-time={startsAt} data-until={endsAt} data-zone={zone} data-words={t('celebrations.when.yours', { when: '%when' })} />
          <Island name="reader-times" />
        </>
      )}
      <address className="mt-2 not-italic">
        {placeName && (
          <p>
            <UserText>{placeName}</UserText>
          </p>
        )}
        {address && (
          <p>
            <UserText>{address}</UserText>
          </p>
        )}
        <p>{t('ui.place', { city: `\u2068${city.name}\u2069`, country: countryName(city.country) })}</p>
        {isOnline && <p>{t(placeName || address ? 'celebrations.online.also' : 'celebrations.online.only')}</p>}
      </address>
    </section>
  );
}
