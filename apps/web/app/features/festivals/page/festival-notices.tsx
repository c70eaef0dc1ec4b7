import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
import type { FestivalData } from './festival.server';

/** What has to be known first: that it is not on the site, or over. */
export function FestivalNotices({ data: { festival, isPast } }: { data: FestivalData }) {
  const { t, maybe } = useI18n();
  const { state, hiding, lastDecision } = festival;
  const remark = state === 'HIDDEN' ? hiding : state === 'CHANGES_REQUESTED' || state === 'REJECTED' ? lastDecision : null;
  return (
    <div className="mt-6 space-y-4 empty:hidden">
      {state !== 'PUBLISHED' && (
        <Notice tone="warn" title={maybe(`my-city.state.${state}`)}>
          <p>{t('celebrations.onlyYou')}</p>
          {remark?.reasonCode && <p>{maybe(`review.reason.${remark.reasonCode}`)}</p>}
          {remark?.note && <UserText as="p">{remark.note}</UserText>}
        </Notice>
      )}
      {state === 'PUBLISHED' && isPast && <Notice>{t('festivals.over')}</Notice>}
    </div>
  );
}
