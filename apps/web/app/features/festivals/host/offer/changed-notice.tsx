import { fieldWords } from '~/features/celebrations/announce/edit/field-words';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
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
    <div role="alert" tabIndex={-1} autoFocus className="mb-8 focus:outline-none">
      <Notice tone="warn" title={t('festivals.offer.changed')}>
        <p>{t('festivals.offer.changed.text')}</p>
        <dl className="mt-3 space-y-3">
          {[...differing, ...(sameTimes ? [] : (['WHEN'] as const))].map((field) => (
            <div key={field}>
              <dt className="font-semibold">{t('announce.conflict.field', { field: t(`announce.field.${field}`) })}</dt>
              <dd className="whitespace-pre-line">
                <UserText>{words(field) || t('announce.conflict.nothing')}</UserText>
              </dd>
            </div>
          ))}
        </dl>
      </Notice>
    </div>
  );
}
