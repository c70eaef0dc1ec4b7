import { NotShownNotice } from '~/features/review/not-shown-notice';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import type { FestivalData } from './festival.server';

/** What has to be known first: that it is not on the site, or over. */
export function FestivalNotices({ data: { festival, isPast } }: { data: FestivalData }) {
  const { t, maybe } = useI18n();
  const { state, hiding, lastDecision } = festival;
  const remark = state === 'HIDDEN' ? hiding : state === 'CHANGES_REQUESTED' || state === 'REJECTED' ? lastDecision : null;
  return (
    <div className="mt-6 space-y-4 empty:hidden">
      {state !== 'PUBLISHED' && <NotShownNotice title={maybe(`my-city.state.${state}`)} text={t('celebrations.onlyYou')} remark={remark} />}
      {state === 'PUBLISHED' && isPast && <Notice>{t('festivals.over')}</Notice>}
    </div>
  );
}
