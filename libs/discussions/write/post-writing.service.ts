import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Config } from '@libs/platform/config/config.js';
import { mustBeHeld } from '../discussion.policy.js';
import { DiscussionHints } from '../discussion-hints.service.js';
import { checkLength, renderBody } from './check-body.js';
import type { PostFactsRow } from './post-facts.query.js';
import { PostingLimits } from './posting-limits.service.js';
import { type NewPost, type Place, StorePost } from './store-post.js';

/** How the sample network writes: at a time of its own and as fast as it can. Members never do. */
export interface AsSample {
  at: Date;
}

export interface Written {
  postId: string;
  discussionId: string;
  /** Where the post and its discussion stand, where it was written just now. */
  standing?: { position: number | null; version: number; lastPosition: number };
}

type Words = Pick<NewPost, 'key' | 'language' | 'body' | 'cityId' | 'answersId'>;

/** What a first post of a topic and every other post have in common: limits, rendering, storing, the hint. */
@Injectable()
export class PostWriting {
  /** Writes on their way in this process, by member and key: a repeat waits for the first and finds its post. */
  private readonly underway = new Map<string, Promise<Written>>();

  constructor(
    private readonly limits: PostingLimits,
    private readonly storing: StorePost,
    private readonly hints: DiscussionHints,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Runs `write`, after any other with this key has ended. */
  async once(memberId: string, key: string, body: string, write: () => Promise<Written>): Promise<Written> {
    checkLength(body);
    const name = `${memberId}:${key}`;
    const running = this.underway.get(name);
    // Not awaited where there is none: from here to the next line nobody else may come in between.
    if (running) await running.catch(() => undefined);
    const run = write();
    this.underway.set(name, run);
    try {
      return await run;
    } finally {
      if (this.underway.get(name) === run) this.underway.delete(name);
    }
  }

  /** Undefined where the place has changed meanwhile, or the key was used: the facts have to be asked again. */
  async write(actor: MemberActor, place: Place, words: Words, facts: PostFactsRow, sample?: AsSample): Promise<Written | undefined> {
    if (!sample) await this.limits.post(actor.memberId, facts);
    const rendered = renderBody(words.body, this.config.origin);
    const isHeld = !sample && mustBeHeld(actor, rendered.links, facts.hasShownPost);
    const post: NewPost = { ...words, authorId: actor.memberId, rendered, isHeld, at: sample?.at ?? this.clock.now() };
    try {
      const stored = await this.storing.store(place, post);
      if (!stored) return undefined;
      if (!isHeld && !stored.isTold) this.hints.soon(stored, [stored.postId], true);
      const { id: discussionId, postId, version, lastPosition } = stored;
      return { postId, discussionId, standing: { position: isHeld ? null : lastPosition, version, lastPosition } };
    } catch (err) {
      if (isKeyUsed(err)) return undefined;
      throw err;
    }
  }
}

/** The unique index of (author, key) refused a second post; the whole statement is taken back, its position too. */
export function isKeyUsed(err: unknown): boolean {
  const fault = err instanceof QueryFailedError ? (err.driverError as unknown) : err;
  const { code, constraint } = (fault ?? {}) as { code?: string; constraint?: string };
  return code === '23505' && constraint === 'post_key';
}
