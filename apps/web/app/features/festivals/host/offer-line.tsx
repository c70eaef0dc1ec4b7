import { useI18n } from '~/i18n/use-i18n';
import { Tag } from '~/ui/tag';
import { UserText } from '~/ui/user-text';
import type { HostingData } from './hosting.server';
import { OfferRemark } from './offer-remark';
import { TONES } from './offer-state';

/** One offer: what and when, and how it stands. */
export function OfferLine({ offer, here }: { offer: HostingData['offers'][number]; here: string }) {
  const { t, path } = useI18n();
  const { celebration, standing, when, missing } = offer;
  return (
    <li className="border-b-2 border-line py-4">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <a href={path(`${here}/offers/${celebration.id}`)} className="inline-flex min-h-11 min-w-0 items-center font-semibold wrap-anywhere">
          <UserText lang={celebration.language}>{celebration.title || t('celebrations.untitled')}</UserText>
        </a>
        <Tag tone={TONES[standing]}>{t(`festivals.offer.${standing}`)}</Tag>
      </p>
      <p className="text-soft">
        {when}
        {celebration.placeName && (
          <>
            {' · '}
            <UserText>{celebration.placeName}</UserText>
          </>
        )}
      </p>
      <p className="max-w-text">
        {standing === 'DRAFT' && missing.length > 0 ? t('announce.city.missing', { count: missing.length }) : t(`festivals.offer.${standing}.text`)}
      </p>
      <OfferRemark offer={offer} standing={standing} />
      {standing === 'PUBLISHED' && (
        <a href={path(`/celebrations/${celebration.id}`)} className="inline-flex min-h-11 items-center">
          {t('announce.look')}
        </a>
      )}
    </li>
  );
}
