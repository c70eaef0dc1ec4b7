import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Tx } from '@libs/platform/database/tx.js';
import { City } from '@libs/cities/city.entity.js';
import type { EditorialState, ReviewReason } from '@libs/review/review.types.js';
import { type ReviewableKind, ReviewableKinds, type ReviewFacts } from '@libs/review/reviewable-kinds.service.js';
import { Celebration } from './celebration.entity.js';
import { CELEBRATION } from './celebration.types.js';
import { CelebrationWhen } from './when/celebration-when.service.js';

const REASONS: readonly ReviewReason[] = ['WRONG', 'OFF_TOPIC', 'ADVERTISING', 'RIGHTS_UNCLEAR', 'PERSONAL_DATA', 'ABUSE', 'SPAM', 'OTHER'];

/** Registers celebrations with review. A city that an administrator trusts publishes at once; the desk looks afterwards. */
@Injectable()
export class CelebrationReview implements ReviewableKind, OnModuleInit {
  readonly kind = CELEBRATION;
  readonly reasons = REASONS;

  constructor(
    private readonly kinds: ReviewableKinds,
    private readonly when: CelebrationWhen,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async load(tx: Tx, id: string): Promise<ReviewFacts | undefined> {
    const celebration = await tx.findOne(Celebration, { where: { id, deletedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
    if (!celebration) return undefined;
    const { state, revision, cityId, authorId, language, themeSlugs } = celebration;
    // Nothing without a theme is submitted; the first is whose moderators look at it.
    return { state, revision, cityId, authorId, language, themeSlug: themeSlugs[0] ?? '' };
  }

  async mayPublishAtOnce(tx: Tx, id: string): Promise<boolean> {
    const { cityId } = await tx.findOneByOrFail(Celebration, { id });
    return tx.existsBy(City, { id: cityId, celebrationsAtOnce: true });
  }

  async apply(tx: Tx, id: string, to: EditorialState, at: Date): Promise<void> {
    const celebration = await tx.findOneByOrFail(Celebration, { id });
    const isAtOnce = celebration.state === 'DRAFT' && to === 'PUBLISHED';
    await tx.update(Celebration, id, {
      state: to,
      updatedAt: at,
      ...(isAtOnce || (to === 'SUBMITTED' && celebration.state !== 'IN_REVIEW') ? { submittedAt: at } : {}),
      // What was hidden comes back to its old place.
      ...(to === 'PUBLISHED' ? { publishedAt: celebration.publishedAt ?? at, checkedLater: isAtOnce } : {}),
    });
    const wasShown = celebration.state === 'PUBLISHED';
    if (wasShown !== (to === 'PUBLISHED')) await this.when.settle(tx, id, at);
  }
}
