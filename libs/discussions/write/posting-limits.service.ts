import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import { AppError } from '@libs/platform/access/app-error.js';
import { type Limit, RateLimits } from '@libs/platform/access/rate-limit.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { slowMode, tooManyPosts } from '../discussion.errors.js';
import type { Poster } from './post-facts.query.js';

const { posts: POSTS, newMember: NEW, topicsADay, editsAMinute, reactionsAMinute } = LIMITS.discussions;
const MINUTE: Limit = { name: 'posts', points: POSTS.minute, seconds: 60, isLocal: true };
const NEW_MINUTE: Limit = { name: 'new-member-posts', points: NEW.minute, seconds: 60, isLocal: true };
const TOPICS: Limit = { name: 'topics', points: topicsADay, seconds: 86_400 };
const EDITS: Limit = { name: 'post-edits', points: editsAMinute, seconds: 60 };
const REACTIONS: Limit = { name: 'post-reactions', points: reactionsAMinute, seconds: 60 };
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/**
 * How much one member writes. Minute and hour are read from the posts themselves, whichever process wrote them; a purse in each
 * process counts what comes at the same moment, before any of it is stored.
 */
@Injectable()
export class PostingLimits {
  constructor(
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  async post(memberId: string, { isNew, minuteFullSince, hourFullSince }: Poster): Promise<void> {
    if (minuteFullSince) throw tooManyPosts(this.secondsUntil(minuteFullSince.getTime() + MINUTE_MS));
    if (hourFullSince) throw tooManyPosts(this.secondsUntil(hourFullSince.getTime() + HOUR_MS));
    await this.take(isNew ? NEW_MINUTE : MINUTE, memberId);
  }

  /** Counts a post of which the database looks at the rest; false where it is one too many. */
  async tryPost(memberId: string, isNew: boolean): Promise<boolean> {
    try {
      await this.limits.take(isNew ? NEW_MINUTE : MINUTE, memberId);
      return true;
    } catch (err) {
      if (err instanceof AppError) return false;
      throw err;
    }
  }

  /** After a post that was counted and not written. */
  takeBack(memberId: string, isNew: boolean): Promise<void> {
    return this.limits.giveBack(isNew ? NEW_MINUTE : MINUTE, memberId);
  }

  topic(memberId: string): Promise<void> {
    return this.take(TOPICS, memberId);
  }

  edit(memberId: string): Promise<void> {
    return this.take(EDITS, memberId);
  }

  react(memberId: string): Promise<void> {
    return this.take(REACTIONS, memberId);
  }

  /** By the member's last post in the discussion; the purse keeps two at the same moment apart. */
  async slow(memberId: string, discussionId: string, seconds: number, lastOwnAt: Date | null): Promise<void> {
    const left = lastOwnAt ? this.secondsUntil(lastOwnAt.getTime() + seconds * 1_000) : 0;
    if (left > 0) throw slowMode(left);
    await this.take({ name: `slow-${seconds}`, points: 1, seconds: Math.min(seconds, 10) }, `${discussionId}:${memberId}`, slowMode);
  }

  private async take(limit: Limit, key: string, refusal = tooManyPosts): Promise<void> {
    try {
      await this.limits.take(limit, key);
    } catch (err) {
      if (err instanceof AppError && err.category === 'RATE_LIMITED') throw refusal(Number(err.details.params?.seconds ?? limit.seconds));
      throw err;
    }
  }

  private secondsUntil(at: number): number {
    return Math.ceil((at - this.clock.now().getTime()) / 1_000);
  }
}
