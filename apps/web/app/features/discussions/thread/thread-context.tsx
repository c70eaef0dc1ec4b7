import { createContext, useContext, type ReactNode } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import type { Reader } from '../discussion.query';

export interface ThreadFacts {
  /** Empty while nothing has been written on a subject yet. */
  discussionId: string;
  kind: 'TOPIC' | 'THREAD';
  reader: Reader | null;
  canPost: boolean;
  canModerate: boolean;
  /** A moderator picks posts for a discussion of their own. */
  splitting?: boolean;
}

const ThreadContext = createContext<ThreadFacts | null>(null);

export function ThreadProvider({ facts, children }: { facts: ThreadFacts; children: ReactNode }) {
  return <ThreadContext value={facts}>{children}</ThreadContext>;
}

/** What all parts of a thread share: whose it is to read, where its pages are, how its times are written. */
export function useThread() {
  const facts = useContext(ThreadContext);
  const { date, path } = useI18n();
  if (!facts) throw new Error('useThread outside ThreadProvider');
  const zone = facts.reader?.timeZone ?? 'UTC';
  return {
    ...facts,
    base: path(`/discussions/${facts.discussionId}`),
    /** Times of the day only where we know where the reader is. */
    when: (value: string) => date(value, facts.reader ? { dateStyle: 'medium', timeStyle: 'short', timeZone: zone } : { dateStyle: 'medium', timeZone: zone }),
  };
}
