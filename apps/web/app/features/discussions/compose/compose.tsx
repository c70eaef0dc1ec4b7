import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useI18n } from '~/i18n/use-i18n';
import { LinkButton } from '~/ui/button';
import { Notice } from '~/ui/notice';
import type { ThreadHeadFragment } from '~/api/generated/graphql';
import type { ThreadAnswer } from '../act/outcome';
import { useThread } from '../thread/thread-context';
import { Composer, type ComposerStart } from './composer';

export interface Answering {
  id: string;
  position: number;
  name: string | null;
}

interface Props {
  discussion: ThreadHeadFragment | null;
  subject?: { kind: string; id: string };
  start: ComposerStart;
  answering?: Answering | null;
  answer?: ThreadAnswer;
}

/** Under a thread: where one writes; or why one cannot, and what to do about it. */
export function Compose({ discussion, subject, start, answering, answer }: Props) {
  const { t, path, date, duration } = useI18n();
  const { reader, canPost, discussionId } = useThread();
  const { pathname, search } = useLocation();
  if (!reader) {
    return (
      <Frame title={t('discussions.compose.title')}>
        <p className="max-w-text">{t('discussions.signIn')}</p>
        <p className="mt-4">
          <LinkButton href={`${path('/sign-in')}?return=${encodeURIComponent(`${pathname}${search}`)}`}>{t('ui.signIn')}</LinkButton>
        </p>
      </Frame>
    );
  }
  if (discussion?.locked) {
    return (
      <Frame title={t('discussions.compose.title')}>
        <LockedNotice />
        <p className="hidden in-data-[locked=false]:block">
          {t('discussions.unlocked')}{' '}
          <a href={`${pathname}${search}#compose`} data-unlocked className="inline-flex min-h-11 items-center">
            {t('discussions.unlocked.load')}
          </a>
        </p>
      </Frame>
    );
  }
  if (!canPost) return null;
  const nextAt = discussion?.viewer?.nextPostAt;
  const place = discussionId ? `discussion:${discussionId}${answering ? `:${answering.id}` : ''}` : `subject:${subject?.kind}:${subject?.id}`;
  return (
    <Frame title={t('discussions.compose.title')}>
      <LockedNotice />
      {discussion && discussion.slowModeSeconds > 0 && (
        <div className="mb-5">
          <Notice title={t('discussions.slow', { time: duration(discussion.slowModeSeconds * 1000) })}>
            {nextAt && t('discussions.slow.next', { time: date(nextAt, { timeStyle: 'medium', timeZone: reader.timeZone }) })}
          </Notice>
        </div>
      )}
      {answering && (
        <p className="mb-4 flex flex-wrap items-baseline gap-x-3" data-answering>
          <span>{t('discussions.answersTo', { name: answering.name ?? t('discussions.somebody'), position: answering.position })}</span>
          <a href={`${path(`/discussions/${discussionId}`)}?at=${answering.position}#compose`} className="inline-flex min-h-11 items-center" data-answer-cancel>
            {t('discussions.answer.not')}
          </a>
        </p>
      )}
      <Composer
        reader={reader}
        place={place}
        fields={{ discussionId, ...(subject && !discussionId ? { subjectKind: subject.kind, subjectId: subject.id } : {}), answersId: answering?.id ?? '' }}
        start={start}
        answer={answer}
        send={t('discussions.compose.send')}
      />
    </Frame>
  );
}

/** Shown as long as the thread around it is locked, also when that happens while the page is open. */
function LockedNotice() {
  const { t } = useI18n();
  return (
    <div data-locked-notice className="mb-5 hidden in-data-[locked=true]:block">
      <Notice tone="warn" title={t('discussions.locked')}>
        {t('discussions.locked.text')}
      </Notice>
    </div>
  );
}

function Frame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div id="compose" className="mt-8 border-t-2 border-line pt-6">
      <h3 className="mb-4">{title}</h3>
      {children}
    </div>
  );
}
