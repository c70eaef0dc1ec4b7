import { NotShownNotice } from '~/features/review/not-shown-notice';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
import type { CelebrationData } from './read-celebration.server';

/** What has to be known first: that it does not take place, was moved, is over, or is not on the site. */
export function CelebrationNotices({ data: { celebration, shown, isPast } }: { data: CelebrationData }) {
  const { t, maybe, date } = useI18n();
  const { state, hiding, lastDecision } = celebration;
  const remark = state === 'HIDDEN' ? hiding : state === 'CHANGES_REQUESTED' || state === 'REJECTED' ? lastDecision : null;
  return (
    <div className="mt-6 space-y-4 empty:hidden">
      {state !== 'PUBLISHED' && <NotShownNotice title={maybe(`my-city.state.${state}`)} text={t('celebrations.onlyYou')} remark={remark} />}
      {shown?.state === 'CANCELLED' && (
        <Notice tone="bad" title={t('celebrations.cancelled.title')}>
          {shown.cancelReason && <UserText as="p">{shown.cancelReason}</UserText>}
        </Notice>
      )}
      {shown?.state === 'SCHEDULED' && shown.movedAt && !isPast && (
        <Notice tone="warn" title={t('celebrations.moved.title', { when: date(shown.movedAt) })}>
          <p>{t('celebrations.moved.text')}</p>
        </Notice>
      )}
      {shown?.state === 'SCHEDULED' && isPast && <Notice>{t('celebrations.over')}</Notice>}
    </div>
  );
}
