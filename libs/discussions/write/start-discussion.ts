import { Injectable } from '@nestjs/common';
import { type Actor, isMember, type MemberActor } from '@libs/platform/access/actor.js';
import { notFound, signInFirst } from '@libs/platform/access/access.errors.js';
import { postKeyUsed } from '../discussion.errors.js';
import { cleanTitle } from './check-body.js';
import { cityOf } from './check-place.js';
import { isOtherPost, PostFactsQuery } from './post-facts.query.js';
import { PostingLimits } from './posting-limits.service.js';
import { type AsSample, PostWriting, type Written } from './post-writing.service.js';

export interface StartDiscussionGiven {
  key: string;
  themeSlug: string;
  title: string;
  body: string;
  language: string;
  citySlug?: string | null;
}

/** Begins a topic in a theme's forum, with its first post. */
@Injectable()
export class StartDiscussion {
  constructor(
    private readonly facts: PostFactsQuery,
    private readonly writing: PostWriting,
    private readonly limits: PostingLimits,
  ) {}

  async start(actor: Actor, given: StartDiscussionGiven, sample?: AsSample): Promise<Written> {
    if (!isMember(actor)) throw signInFirst();
    const title = cleanTitle(given.title);
    return this.writing.once(actor.memberId, given.key, given.body, async () => {
      const known = await this.attempt(actor, { ...given, title }, sample);
      // The key was used at this very moment by another process.
      return known ?? (await this.attempt(actor, { ...given, title }, sample)) ?? fail();
    });
  }

  private async attempt(actor: MemberActor, given: StartDiscussionGiven, sample?: AsSample): Promise<Written | undefined> {
    const facts = await this.facts.of({ ...given, memberId: actor.memberId });
    if (!facts) throw signInFirst();
    if (facts.storedId) {
      if (!facts.storedIn || facts.storedStarted !== true || isOtherPost(facts, given.body)) throw postKeyUsed();
      return { postId: facts.storedId, discussionId: facts.storedIn };
    }
    if (!facts.themeExists) throw notFound('theme');
    const cityId = cityOf(actor, given.citySlug, facts.citySlugId);
    if (!sample) await this.limits.topic(actor.memberId);
    return this.writing.write(actor, { to: 'TOPIC', themeSlug: given.themeSlug, title: given.title, isSample: Boolean(sample) }, { ...given, cityId, answersId: null }, facts, sample);
  }
}

function fail(): never {
  throw postKeyUsed();
}
