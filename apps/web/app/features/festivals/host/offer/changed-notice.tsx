import { fieldWords } from '~/features/celebrations/announce/edit/field-words';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { ConflictNotice, SavedFields } from '~/ui/form/conflict-notice';
import type { OfferData } from './offer.server';

/** Written by hand, with the names they have in the form. */
const WRITTEN = [
  ['title', 'TITLE'],
  ['description', 'DESCRIPTION'],
  ['placeName', 'PLACE_NAME'],
  ['address', 'ADDRESS'],
  ['onlineUrl', 'ONLINE_URL'],
] as const;

/** It was saved elsewhere meanwhile: what is saved now stands here, what was typed stands in the form below. */
export function ChangedNotice({ data: { offer, times, zone }, sent }: { data: OfferData; sent: SentValues }) {
  const i18n = useI18n();
  const { t } = i18n;
  if (!offer) return null;
  const said = { celebration: offer.celebration, times, zone };
  const words = (field: (typeof WRITTEN)[number][1] | 'WHEN') => fieldWords(i18n, said, field);
  const differing = WRITTEN.filter(([name, field]) => (sent[name] ?? '').trim().replaceAll('\r\n', '\n') !== words(field).trim()).map(([, field]) => field);
  const { startsLocal, endsLocal, allDay } = offer.celebration;
  const at = (local: string, end: string) => local === (allDay ? sent[`${end}Day`] : `${sent[`${end}Day`]}T${sent[`${end}Time`]}`);
  const sameTimes = at(startsLocal, 'starts') && at(endsLocal, 'ends');
  return (
    <ConflictNotice title={t('festivals.offer.changed')} text={t('festivals.offer.changed.text')}>
      <SavedFields
        fields={[...differing, ...(sameTimes ? [] : (['WHEN'] as const))].map((field) => ({
          name: t('announce.conflict.field', { field: t(`announce.field.${field}`) }),
          words: words(field) || t('announce.conflict.nothing'),
        }))}
      />
    </ConflictNotice>
  );
}
