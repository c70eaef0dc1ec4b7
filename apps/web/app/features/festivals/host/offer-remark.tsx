import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import type { OfferInList } from './hosting.query';
import type { Standing } from './offer-state';

/** What the organisers or the moderators say to it, where something has to be done. */
export function OfferRemark({ offer: { offerNote, decision }, standing }: { offer: Pick<OfferInList, 'offerNote' | 'decision'>; standing: Standing }) {
  const { maybe } = useI18n();
  const isOrganisers = standing === 'DECLINED';
  const isModerators = standing === 'MENDED' || standing === 'ENDED';
  const reason = isModerators && decision?.reasonCode ? maybe(`review.reason.${decision.reasonCode}`) : null;
  const note = isOrganisers ? offerNote : isModerators ? (decision?.note ?? offerNote) : null;
  if (!reason && !note) return null;
  return (
    <div className="mt-2 max-w-text border-s-4 border-warn ps-4">
      {reason && <p className="font-semibold">{reason}</p>}
      {note && <UserText as="p" className="whitespace-pre-line">{note}</UserText>}
    </div>
  );
}
