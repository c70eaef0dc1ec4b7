import { StateBox } from '~/features/review/state-box';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import type { EditData } from './edit-page.server';

/** Where the practice stands with the moderators, and their answer. */
export function StateNotice({ data }: { data: EditData }) {
  const { t, path } = useI18n();
  const { practice, revision, refused, when, fresh } = data;
  const { state, lastDecision } = revision;
  const looksOnly = state === 'DRAFT' && !practice.viewerCan.edit;
  // What was refused says so itself (refused-text.tsx).
  const isQuiet = revision.id === refused?.id || (state === 'DRAFT' && !looksOnly && fresh !== 'begun');
  const text = looksOnly ? t('practices-edit.onlyLook') : t(`practices-edit.state.${state}.text`, { when: when[state === 'PUBLISHED' ? 'published' : 'submitted'] ?? '' });
  return (
    <div className="mt-8 space-y-5">
      {fresh === 'saved' && (
        <Notice tone="good" live>
          {t('practices-edit.saved')}
        </Notice>
      )}
      {!isQuiet && (
        <StateBox state={state} title={t(state === 'DRAFT' && !looksOnly ? 'practices-edit.begun' : `practices-edit.state.${state}`)} text={text} decision={lastDecision} when={when.decision}>
          {state === 'PUBLISHED' && <Look to={path(`/practices/${practice.id}`)} words={t('practices-edit.look')} />}
        </StateBox>
      )}
      {practice.openRevision && practice.publishedAt && (
        <Notice>
          <p>{t('practices-edit.shown', { when: when.published ?? '' })}</p>
          <Look to={path(`/practices/${practice.id}`)} words={t('practices-edit.look')} />
        </Notice>
      )}
    </div>
  );
}

function Look({ to, words }: { to: string; words: string }) {
  return (
    <p className="mt-1">
      <a href={to} className="inline-flex min-h-11 items-center">
        {words}
      </a>
    </p>
  );
}
