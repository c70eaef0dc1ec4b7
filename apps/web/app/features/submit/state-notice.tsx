import { useEffect, useRef, useState, type RefObject } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
import { useEdit } from './saving/edit-context';

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

/** Where the clip stands with the moderators, and their answer; a change is said to people who listen. */
export function StateNotice({ fresh, frame }: { fresh?: string; frame: RefObject<HTMLDivElement | null> }) {
  const { t, maybe, path } = useI18n();
  const { page } = useEdit();
  const { state, lastDecision, viewerCan, id } = page.clip;
  const [said, setSaid] = useState('');
  const before = useRef(state);

  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    setSaid(t(`submit.state.${state}`));
  }, [state, t]);

  const answered = (state === 'CHANGES_REQUESTED' || state === 'REJECTED') && lastDecision;
  const quiet = state === 'DRAFT' && viewerCan.edit && fresh !== 'begun';
  return (
    <div ref={frame} tabIndex={-1} className="mt-8 focus:outline-none">
      <p role="status" className="sr-only">
        {said}
      </p>
      {!quiet && (
        <Notice tone={tones[state]} title={state === 'DRAFT' && viewerCan.edit ? t('submit.begun') : t(`submit.state.${state}`)}>
          <p>{state === 'DRAFT' && !viewerCan.edit ? t('submit.onlyLook') : t(`submit.state.${state}.text`, { when: page.when[state === 'PUBLISHED' ? 'published' : 'submitted'] ?? '' })}</p>
          {answered && (
            <div className="mt-3">
              {lastDecision.reasonCode && <p className="font-semibold">{maybe(`review.reason.${lastDecision.reasonCode}`)}</p>}
              {lastDecision.note && (
                <UserText as="blockquote" className="mt-1 block whitespace-pre-line border-s-4 border-warn ps-4">
                  {lastDecision.note}
                </UserText>
              )}
              <p className="mt-2 text-small text-soft">{page.when.decision}</p>
            </div>
          )}
          {state === 'PUBLISHED' && (
            <p className="mt-2">
              <a href={path(`/clips/${id}`)} className="inline-flex min-h-11 items-center">{t('submit.state.PUBLISHED.link')}</a>
            </p>
          )}
        </Notice>
      )}
    </div>
  );
}
