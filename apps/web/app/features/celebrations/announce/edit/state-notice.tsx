import { DoorLinks } from '~/features/celebrations/door/door-links';
import { StateBox } from '~/features/review/state-box';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import type { EditData } from './edit-page.server';

/** Where the celebration stands with the moderators, and their answer. */
export function StateNotice({ data }: { data: EditData }) {
  const { t, path } = useI18n();
  const { celebration, when, fresh } = data;
  const { state, lastDecision, checkedLater, viewerCan, id, registration, nextOccurrence } = celebration;
  const looksOnly = state === 'DRAFT' && !viewerCan.edit;
  const begins = state === 'DRAFT' && fresh === 'begun';
  const text = looksOnly ? t('announce.onlyLook') : t(`announce.state.${state}.text`, { when: when[state === 'PUBLISHED' ? 'published' : 'submitted'] ?? '' });
  const isSaid = fresh === 'saved' || fresh === 'takenBack' || fresh === 'appealed';
  return (
    <div className="mt-8 space-y-5">
      {isSaid && (
        <Notice tone="good" live>
          {t(`announce.fresh.${fresh}`)}
        </Notice>
      )}
      {(state !== 'DRAFT' || looksOnly || begins) && (
        <StateBox state={state} title={t(begins ? 'announce.begun' : `announce.state.${state}`)} text={text} decision={lastDecision} when={when.decision}>
          {state === 'PUBLISHED' && checkedLater && <p className="mt-2">{t('announce.checkedLater')}</p>}
          {state === 'PUBLISHED' && (
            <p className="mt-2">
              <a href={path(`/celebrations/${id}`)} className="inline-flex min-h-11 items-center">
                {t('announce.look')}
              </a>
            </p>
          )}
          {state === 'PUBLISHED' && viewerCan.receive && registration === 'NEEDED' && nextOccurrence && <DoorLinks occurrence={nextOccurrence.id} />}
        </StateBox>
      )}
    </div>
  );
}
