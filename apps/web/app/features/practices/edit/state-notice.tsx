import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
import type { EditData } from './edit-page.server';

const tones = {
  DRAFT: 'plain',
  SUBMITTED: 'plain',
  IN_REVIEW: 'plain',
  CHANGES_REQUESTED: 'warn',
  REJECTED: 'bad',
  PUBLISHED: 'good',
  WITHDRAWN: 'plain',
  HIDDEN: 'bad',
} as const;

/** Where the practice stands with the moderators, and their answer. */
export function StateNotice({ data }: { data: EditData }) {
  const { t, maybe, path } = useI18n();
  const { practice, revision, when, fresh } = data;
  const { state, lastDecision } = revision;
  const answered = (state === 'CHANGES_REQUESTED' || state === 'REJECTED') && lastDecision;
  const looksOnly = state === 'DRAFT' && !practice.viewerCan.edit;
  const isQuiet = state === 'DRAFT' && !looksOnly && fresh !== 'begun';
  const text = looksOnly ? t('practices-edit.onlyLook') : t(`practices-edit.state.${state}.text`, { when: when[state === 'PUBLISHED' ? 'published' : 'submitted'] ?? '' });
  return (
    <div className="mt-8 space-y-5">
      {fresh === 'saved' && (
        <Notice tone="good" live>
          {t('practices-edit.saved')}
        </Notice>
      )}
      {!isQuiet && (
        <Notice tone={tones[state]} title={t(state === 'DRAFT' && !looksOnly ? 'practices-edit.begun' : `practices-edit.state.${state}`)}>
          <p>{text}</p>
          {answered && (
            <div className="mt-3">
              {lastDecision.reasonCode && <p className="font-semibold">{maybe(`review.reason.${lastDecision.reasonCode}`)}</p>}
              {lastDecision.note && (
                <UserText as="blockquote" className="mt-1 block whitespace-pre-line border-s-4 border-warn ps-4">
                  {lastDecision.note}
                </UserText>
              )}
              <p className="mt-2 text-small text-soft">{when.decision}</p>
            </div>
          )}
          {state === 'PUBLISHED' && <Look to={path(`/practices/${practice.id}`)} words={t('practices-edit.look')} />}
        </Notice>
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
