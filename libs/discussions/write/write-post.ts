import { Injectable } from '@nestjs/common';
import { type Actor, isMember, type MemberActor } from '@libs/platform/access/actor.js';
import { badInput, signInFirst } from '@libs/platform/access/access.errors.js';
import { DiscussedKinds } from '../discussed-kinds.service.js';
import { discussionLocked, discussionUnknown, postKeyUsed, subjectUnknown } from '../discussion.errors.js';
import { canSee, isModerator } from '../discussion.policy.js';
import { SeenSubjects } from '../seen-subjects.service.js';
import { answeredOf, cityOf } from './check-place.js';
import { isOtherPost, PostFactsQuery, type PostFactsRow } from './post-facts.query.js';
import { PostingLimits } from './posting-limits.service.js';
import { type AsSample, PostWriting, type Written } from './post-writing.service.js';
import type { Place } from './store-post.js';

export interface WritePostGiven {
  key: string;
  discussionId?: string | null;
  subject?: { kind: string; id: string } | null;
  body: string;
  language: string;
  answersId?: string | null;
  /** Left out: the only city they work in. Null: nobody’s. */
  citySlug?: string | null;
}

/** How often the facts are asked again where somebody locked the discussion or began the thread in between. */
const TRIES = 3;

/** Writes a post into a discussion, or the first comment on a subject. */
@Injectable()
export class WritePost {
  constructor(
    private readonly facts: PostFactsQuery,
    private readonly writing: PostWriting,
    private readonly limits: PostingLimits,
    private readonly kinds: DiscussedKinds,
    private readonly subjects: SeenSubjects,
  ) {}

  write(actor: Actor, given: WritePostGiven, sample?: AsSample): Promise<Written> {
    if (!isMember(actor)) throw signInFirst();
    if (Boolean(given.discussionId) === Boolean(given.subject)) throw badInput([{ path: 'discussionId', code: 'REQUIRED' }]);
    return this.writing.once(actor.memberId, given.key, given.body, () => this.attempt(actor, given, sample));
  }

  private async attempt(actor: MemberActor, given: WritePostGiven, sample?: AsSample): Promise<Written> {
    for (let tries = 1; tries <= TRIES; tries++) {
      const facts = await this.facts.of({ ...given, memberId: actor.memberId });
      if (!facts) throw signInFirst();
      if (facts.storedId) return repeated(facts, given.body);
      const place = await this.placeOf(actor, given, facts);
      const words = {
        ...given,
        cityId: cityOf(actor, given.citySlug, facts.citySlugId),
        answersId: answeredOf(given.answersId, facts),
      };
      if (facts.slowModeSeconds > 0 && facts.discussionId && !isModerator(actor) && !sample) {
        await this.limits.slow(actor.memberId, facts.discussionId, facts.slowModeSeconds, facts.lastOwnAt);
      }
      const written = await this.writing.write(actor, place, words, facts, sample);
      if (written) return written;
    }
    throw discussionLocked();
  }

  private async placeOf(actor: Actor, { subject }: WritePostGiven, facts: PostFactsRow): Promise<Place> {
    if (facts.discussionId) {
      const unseen = subject ? subjectUnknown : discussionUnknown;
      if (!canSee(actor, { ...facts, lastPosition: subject ? 1 : facts.lastPosition }, await this.subjects.sees(actor, facts))) throw unseen();
      if (facts.lockedAt) throw discussionLocked();
      return { to: 'DISCUSSION', id: facts.discussionId, slowModeSeconds: facts.slowModeSeconds };
    }
    if (!subject) throw discussionUnknown();
    const kind = this.kinds.of(subject.kind);
    const [found] = kind ? await kind.load([subject.id]) : [];
    if (!kind || !found || !(found.isOpen || (await kind.maySee(actor, subject.id)))) throw subjectUnknown();
    return { to: 'THREAD', kind: subject.kind, id: subject.id, themeSlug: found.themeSlug, cityId: found.cityId, isOpen: found.isOpen };
  }
}

/** The post of this key is there already, or where a split took it: nothing new, unless the key was used for other words or in another place. */
function repeated(facts: PostFactsRow, body: string): Written {
  const { storedId, storedIn, storedLeft, discussionId } = facts;
  if (!storedId || !storedIn || (storedIn !== discussionId && !storedLeft) || isOtherPost(facts, body)) throw postKeyUsed();
  return { postId: storedId, discussionId: storedIn };
}
