import { useEffect, useRef, useState, type RefObject } from 'react';
import { StateBox } from '~/features/review/state-box';
import { useI18n } from '~/i18n/use-i18n';
import { useEdit } from './saving/edit-context';

/** Where the clip stands with the moderators, and their answer; a change is said to people who listen. */
export function StateNotice({ fresh, frame }: { fresh?: string; frame: RefObject<HTMLDivElement | null> }) {
  const { t, path } = useI18n();
  const { page } = useEdit();
  const { state, lastDecision, viewerCan, id } = page.clip;
  const [said, setSaid] = useState('');
  const before = useRef(state);

  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    setSaid(t(`submit.state.${state}`));
  }, [state, t]);

  const begins = state === 'DRAFT' && viewerCan.edit;
  const quiet = begins && fresh !== 'begun';
  const text = state === 'DRAFT' && !viewerCan.edit ? t('submit.onlyLook') : t(`submit.state.${state}.text`, { when: page.when[state === 'PUBLISHED' ? 'published' : 'submitted'] ?? '' });
  return (
    <div ref={frame} tabIndex={-1} className="mt-8 focus:outline-none">
      <p role="status" className="sr-only">
        {said}
      </p>
      {!quiet && (
        <StateBox state={state} title={t(begins ? 'submit.begun' : `submit.state.${state}`)} text={text} decision={lastDecision} when={page.when.decision}>
          {state === 'PUBLISHED' && (
            <p className="mt-2">
              <a href={path(`/clips/${id}`)} className="inline-flex min-h-11 items-center">{t('submit.state.PUBLISHED.link')}</a>
            </p>
          )}
        </StateBox>
      )}
    </div>
  );
}
