import { LIMITS } from '../../../../../../../libs/contracts/limits.js';
import { coordinatesWords } from '~/features/celebrations/announce/edit/field-words';
import { useI18n } from '~/i18n/use-i18n';
import { Select } from '~/ui/form/select';
import { TextField } from '~/ui/form/text-field';
import type { OfferData } from './offer.server';

const LIMIT = LIMITS.celebration;

/** A place of the festival fills in the rest when it is saved; any other is written by hand. */
export function PlaceFields({ data: { offer, venues } }: { data: OfferData }) {
  const { t } = useI18n();
  const draft = offer?.celebration;
  return (
    <>
      <p className="text-soft">{t('announce.place.intro')}</p>
      {venues.length > 0 && (
        <Select
          name="venue"
          label={t('festivals.offer.venue')}
          hint={t('festivals.offer.venue.hint')}
          empty={t('festivals.offer.venue.other')}
          choices={venues.map(({ placeName, address }) => ({ value: placeName, label: address ? `\u2068${placeName}\u2069 – \u2068${address}\u2069` : `\u2068${placeName}\u2069` }))}
          optional
        />
      )}
      <TextField name="placeName" label={t('announce.field.PLACE_NAME')} hint={t('announce.placeName.hint')} maxLength={LIMIT.placeName} defaultValue={draft?.placeName} optional />
      <TextField name="address" label={t('announce.field.ADDRESS')} maxLength={LIMIT.address} defaultValue={draft?.address} optional />
      <TextField name="coordinates" label={t('announce.field.COORDINATES')} hint={t('announce.coordinates.hint')} defaultValue={draft && coordinatesWords(draft)} spellCheck={false} optional />
      <TextField name="onlineUrl" type="url" label={t('announce.field.ONLINE_URL')} hint={t('festivals.offer.onlineUrl.hint')} maxLength={LIMIT.url} defaultValue={draft?.onlineUrl} optional />
    </>
  );
}
