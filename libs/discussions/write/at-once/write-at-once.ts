import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { SessionSource } from '@libs/platform/access/actor-source.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Config } from '@libs/platform/config/config.js';
import { isId } from '@libs/platform/ids/id.js';
import { DiscussionHints } from '../../discussion-hints.service.js';
import { renderPost } from '../../render/render-post.js';
import { answerKnown } from '../answer-known.js';
import { CITY_SLUG, type WritePostInput } from '../post.inputs.js';
import type { WritePostResult } from '../post.types.js';
import { isKeyUsed } from '../post-writing.service.js';
import { PostingLimits } from '../posting-limits.service.js';
import { StoreAtOnce, type StoredAtOnce } from './store-at-once.js';

/** Longer posts are few, and rendering them is work that is done for known members only. In UTF-16 units. */
const LONGEST = 2_000;

type Given = Pick<WritePostInput, 'key' | 'body' | 'language' | 'answersId' | 'citySlug'> & { discussionId: string };

/** Sessions whose member is remembered; the oldest gives way. */
const REMEMBERED = 10_000;

/** Whose session it is never changes. This counts what they send; whether they may is asked each time. */
interface Writer {
  authorId: string;
  isNew: boolean;
}

/**
 * Writes a post by one statement that also asks who writes and whether they may: into a discussion that is there and open to
 * all. Whatever stands in the way, nothing is stored, and `WritePost` finds out what it was and says it.
 */
@Injectable()
export class WriteAtOnce {
  private readonly writers = new Map<string, Writer>();
  /** First posts of sessions on their way in this process. */
  private readonly first = new Map<string, Promise<unknown>>();

  constructor(
    private readonly sessions: SessionSource,
    private readonly storing: StoreAtOnce,
    private readonly limits: PostingLimits,
    private readonly hints: DiscussionHints,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Undefined where nothing was written. */
  async write(headers: IncomingHttpHeaders, input: unknown): Promise<WritePostResult | undefined> {
    if (!isGiven(input)) return undefined;
    const session = this.sessions.keyOf(headers);
    if (!session) return undefined;
    const name = session.toString('latin1');
    // Only with its post it is known whose session it is: what else is sent by it at the same moment is counted after that.
    let running = this.first.get(name);
    while (running) {
      await running.catch(() => undefined);
      running = this.first.get(name);
    }
    const writer = this.writers.get(name);
    if (writer) return this.counted(writer, session, input);
    const run = this.attempt(session, input, false);
    this.first.set(name, run);
    try {
      const stored = await run;
      if (!stored) return undefined;
      await this.limits.tryPost(stored.authorId, stored.isNew);
      this.remember(name, stored);
      return answerOf(stored);
    } finally {
      this.first.delete(name);
    }
  }

  private async counted({ authorId, isNew }: Writer, session: Buffer, given: Given): Promise<WritePostResult | undefined> {
    if (!(await this.limits.tryPost(authorId, isNew))) return undefined;
    const stored = await this.attempt(session, given, true);
    if (stored) return answerOf(stored);
    await this.limits.takeBack(authorId, isNew);
    return undefined;
  }

  private async attempt(session: Buffer, given: Given, isCounted: boolean): Promise<StoredAtOnce | undefined> {
    const rendered = renderPost(given.body, this.config);
    if (rendered.problems.length > 0) return undefined;
    try {
      const stored = await this.storing.store(session, { ...given, rendered, isCounted, at: this.clock.now() });
      if (stored && !stored.isTold) this.hints.soon(stored, [stored.postId], true);
      return stored;
    } catch (err) {
      if (isKeyUsed(err)) return undefined;
      throw err;
    }
  }

  private remember(name: string, { authorId, isNew }: Writer): void {
    if (this.writers.size >= REMEMBERED) this.writers.delete(this.writers.keys().next().value ?? '');
    this.writers.set(name, { authorId, isNew });
  }
}

function answerOf({ id: discussionId, postId, version, lastPosition }: StoredAtOnce): WritePostResult {
  return answerKnown({ postId, discussionId }, { position: lastPosition, version, lastPosition });
}

const FIELDS = new Set(['key', 'discussionId', 'subjectKind', 'subjectId', 'body', 'language', 'answersId', 'citySlug']);

/** What `WritePostInput` would let in, of the kind that is written at once; what is not is left to it, as it says why. */
function isGiven(input: unknown): input is Given {
  if (typeof input !== 'object' || input === null) return false;
  for (const name in input) if (!FIELDS.has(name)) return false;
  const { key, discussionId, subjectKind, subjectId, body, language, answersId, citySlug } = input as Record<string, unknown>;
  if (!isId(key) || !isId(discussionId) || subjectKind != null || subjectId != null) return false;
  if (typeof body !== 'string' || body.length > LONGEST || typeof language !== 'string' || !LANGUAGE_TAG.test(language)) return false;
  return (answersId == null || isId(answersId)) && (citySlug == null || (typeof citySlug === 'string' && CITY_SLUG.test(citySlug)));
}
