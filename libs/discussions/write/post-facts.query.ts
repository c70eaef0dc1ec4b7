import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { DiscussionKind, PostState } from '../discussions.types.js';

/** What the limits look at of who writes. */
export interface Poster {
  isNew: boolean;
  hasShownPost: boolean;
  /** The oldest post of those that fill the minute, and the hour; null while there is room. */
  minuteFullSince: Date | null;
  hourFullSince: Date | null;
}

/** All that has to be known before a post is written. */
export interface PostFactsRow extends Poster {
  /** Null where there is no such discussion, or no thread yet. */
  discussionId: string | null;
  kind: DiscussionKind;
  authorId: string | null;
  lockedAt: Date | null;
  lastPosition: number;
  slowModeSeconds: number;
  isOpen: boolean;
  subjectKind: string | null;
  subjectId: string | null;
  /** When they last posted in it, where it is slowed down. */
  lastOwnAt: Date | null;
  /** The post of this key, if it was written before. */
  storedId: string | null;
  storedIn: string | null;
  /** Null where it says something else by now, or nothing. */
  storedBody: string | null;
  /** Whether it was written here, and a split took it elsewhere. */
  storedLeft: boolean;
  /** Whether it began a topic. */
  storedStarted: boolean | null;
  answeredIn: string | null;
  answeredAnswersId: string | null;
  answeredState: PostState | null;
  citySlugId: string | null;
  themeExists: boolean;
}

export interface FactsWanted {
  memberId: string;
  key: string;
  discussionId?: string | null;
  subject?: { kind: string; id: string } | null;
  answersId?: string | null;
  citySlug?: string | null;
  themeSlug?: string | null;
}

const DAY_MS = 86_400_000;
const { posts: POSTS, newMember: NEW } = LIMITS.discussions;

const FILLED = { minute: { time: '1 minute', ofNew: NEW.minute, ofOthers: POSTS.minute }, hour: { time: '1 hour', ofNew: NEW.hour, ofOthers: POSTS.hour } };

/** SQL: when the oldest of the posts of the member `me` that fill the time before `at` was written; who came after `newSince` is new. */
export function fullSince(filled: keyof typeof FILLED, newSince: string, at: string): string {
  const { time, ofNew, ofOthers } = FILLED[filled];
  return `(SELECT own.created_at FROM post own WHERE own.author_id = me.id AND own.created_at > ${at}::timestamptz - interval '${time}'
           ORDER BY own.created_at DESC OFFSET (CASE WHEN me.created_at > ${newSince} THEN ${ofNew - 1} ELSE ${ofOthers - 1} END) LIMIT 1)`;
}

/** SQL: whether the member `me` has a post that readers see. */
export const HAS_SHOWN = `EXISTS (SELECT 1 FROM post own WHERE own.author_id = me.id AND own.state = 'SHOWN')`;

/** Who came later than this is new. */
export function newSince(now: Date): Date {
  return new Date(now.getTime() - NEW.days * DAY_MS);
}

const facts = (which: string) => `
  SELECT d.id AS "discussionId", d.kind, d.author_id AS "authorId", d.locked_at AS "lockedAt", d.last_position AS "lastPosition", d.slow_mode_seconds AS "slowModeSeconds",
         d.is_open AS "isOpen", d.subject_kind AS "subjectKind", d.subject_id AS "subjectId",
         CASE WHEN d.slow_mode_seconds > 0 THEN (SELECT max(own.created_at) FROM post own WHERE own.author_id = me.id AND own.discussion_id = d.id) END AS "lastOwnAt",
         stored.id AS "storedId", stored.discussion_id AS "storedIn",
         CASE WHEN stored.revision = 1 AND stored.state IN ('SHOWN', 'HELD') THEN stored.body END AS "storedBody",
         stored.discussion_id <> d.id AND EXISTS (SELECT 1 FROM post stub WHERE stub.discussion_id = d.id AND stub.state = 'MOVED' AND stub.moved_post_id = stored.id) AS "storedLeft",
         coalesce(stored.position, 1) = 1 AND stored.answers_id IS NULL
           AND EXISTS (SELECT 1 FROM discussion begun WHERE begun.id = stored.discussion_id AND begun.kind = 'TOPIC' AND begun.author_id = me.id) AS "storedStarted",
         answered.discussion_id AS "answeredIn", answered.answers_id AS "answeredAnswersId", answered.state AS "answeredState",
         (SELECT city.id FROM city WHERE city.slug = $6) AS "citySlugId",
         EXISTS (SELECT 1 FROM theme WHERE theme.slug = $7) AS "themeExists",
         me.created_at > $4 AS "isNew",
         ${HAS_SHOWN} AS "hasShownPost",
         ${fullSince('minute', '$4', '$5')} AS "minuteFullSince",
         ${fullSince('hour', '$4', '$5')} AS "hourFullSince"
    FROM member me
    LEFT JOIN discussion d ON ${which}
    LEFT JOIN post stored ON stored.author_id = me.id AND stored.client_key = $2
    LEFT JOIN post answered ON answered.id = $3
   WHERE me.id = $1`;
const BY_ID = facts('d.id = $8');
const BY_SUBJECT = facts('d.subject_kind = $8 AND d.subject_id = $9');

/** One statement before a post: the discussion, who writes, the post of the same key, the one it answers. */
@Injectable()
export class PostFactsQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  async of({ memberId, key, answersId, citySlug, themeSlug, discussionId, subject }: FactsWanted): Promise<PostFactsRow | undefined> {
    const now = this.clock.now();
    const values = [memberId, key, answersId ?? null, newSince(now), now, citySlug ?? null, themeSlug ?? null];
    return subject ? this.database.row(BY_SUBJECT, [...values, subject.kind, subject.id]) : this.database.row(BY_ID, [...values, discussionId ?? null]);
  }
}

/** Whether the post of this key is another than the one that is sent: who sends it must not take it for posted. */
export function isOtherPost({ storedBody }: PostFactsRow, body: string): boolean {
  return storedBody !== null && storedBody !== body;
}
