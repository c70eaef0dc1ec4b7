import { StateBox } from '~/features/review/state-box';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import type { EditData } from './edit-page.server';

/** Where the festival stands with the moderators, and their answer. */
export function StateNotice({ data }: { data: EditData }) {
  const { t, path } = useI18n();
  const { festival, when, fresh } = data;
  const { state, lastDecision, checkedLater, slug, copiedFrom } = festival;
  const begins = state === 'DRAFT' && (fresh === 'begun' || fresh === 'copied');
  const isSaid = fresh === 'saved' || fresh === 'takenBack' || fresh === 'appealed';
  const title = begins ? t(`festivals-organise.fresh.${fresh}`) : t(`festivals-organise.state.${state}`);
  const text = begins ? t(`festivals-organise.fresh.${fresh}.text`, { title: copiedFrom?.title ?? '' }) : t(`festivals-organise.state.${state}.text`, { when: when[state === 'PUBLISHED' ? 'published' : 'submitted'] ?? '' });
  return (
    <div className="mt-8 space-y-5">
      {isSaid && (
        <Notice tone="good" live>
          {t(fresh === 'appealed' ? 'festivals-organise.fresh.appealed' : `announce.fresh.${fresh}`)}
        </Notice>
      )}
      {(state !== 'DRAFT' || begins) && (
        <StateBox state={state} title={title} text={text} decision={lastDecision} when={when.decision}>
          {state === 'PUBLISHED' && checkedLater && <p className="mt-2">{t('festivals-organise.checkedLater')}</p>}
          <p className="mt-2">
            <a href={path(`/festivals/${slug}`)} className="inline-flex min-h-11 items-center">
              {t(state === 'PUBLISHED' ? 'festivals-organise.onSite' : 'festivals-organise.look')}
            </a>
          </p>
        </StateBox>
      )}
    </div>
  );
}
