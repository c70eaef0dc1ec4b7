import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Tx } from '@libs/platform/database/tx.js';
import { City } from '@libs/cities/city.entity.js';
import type { EditorialState, ReviewReason } from '@libs/review/review.types.js';
import { type ReviewableKind, ReviewableKinds, type ReviewFacts } from '@libs/review/reviewable-kinds.service.js';
import { Festival } from './festival.entity.js';
import { FESTIVAL } from './festival.types.js';

const REASONS: readonly ReviewReason[] = ['WRONG', 'OFF_TOPIC', 'ADVERTISING', 'RIGHTS_UNCLEAR', 'PERSONAL_DATA', 'ABUSE', 'SPAM', 'OTHER'];

/** Registers festivals with review. A city that an administrator trusts publishes at once; the desk looks afterwards. */
@Injectable()
export class FestivalReview implements ReviewableKind, OnModuleInit {
  readonly kind = FESTIVAL;
  readonly reasons = REASONS;

  constructor(private readonly kinds: ReviewableKinds) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async load(tx: Tx, id: string): Promise<ReviewFacts | undefined> {
    const festival = await tx.findOne(Festival, { where: { id, deletedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
    if (!festival) return undefined;
    const { state, revision, cityId, authorId, language, themeSlugs } = festival;
    // Nothing without a theme is submitted; the first is whose moderators look at it.
    return { state, revision, cityId, authorId, language, themeSlug: themeSlugs[0] ?? '' };
  }

  async mayPublishAtOnce(tx: Tx, id: string): Promise<boolean> {
    const { cityId } = await tx.findOneByOrFail(Festival, { id });
    return tx.existsBy(City, { id: cityId, celebrationsAtOnce: true });
  }

  async apply(tx: Tx, id: string, to: EditorialState, at: Date): Promise<void> {
    const { state, publishedAt } = await tx.findOneByOrFail(Festival, { id });
    const isAtOnce = state === 'DRAFT' && to === 'PUBLISHED';
    await tx.update(Festival, id, {
      state: to,
      updatedAt: at,
      ...(isAtOnce || (to === 'SUBMITTED' && state !== 'IN_REVIEW') ? { submittedAt: at } : {}),
      // What was hidden comes back to its old place.
      ...(to === 'PUBLISHED' ? { publishedAt: publishedAt ?? at, checkedLater: isAtOnce } : {}),
    });
  }
}
