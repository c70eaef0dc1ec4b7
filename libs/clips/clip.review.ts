import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { NO_SPEECH } from '@libs/contracts/languages.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { FilmsService } from '@libs/media/films.service.js';
import type { EditorialState, ReviewReason } from '@libs/review/review.types.js';
import { type ReviewableKind, ReviewableKinds, type ReviewFacts } from '@libs/review/reviewable-kinds.service.js';
import { Clip } from './clip.entity.js';
import { filmNotReady } from './clip.errors.js';
import { CLIP } from './clip.types.js';
import { dayOf } from './consent/count-consent-days.js';
import { consentsLapsed } from './consent/consent.errors.js';
import { whyLapsed } from './consent/lapsed-consents.query.js';

const REASONS: readonly ReviewReason[] = [
  'CONSENT_UNCLEAR',
  'CAPTIONS_INACCURATE',
  'POOR_SOUND_OR_PICTURE',
  'OFF_TOPIC',
  'ADVERTISING',
  'RIGHTS_UNCLEAR',
  'PERSONAL_DATA',
  'OTHER',
];

/** Registers clips with review. */
@Injectable()
export class ClipReview implements ReviewableKind, OnModuleInit {
  readonly kind = CLIP;
  readonly reasons = REASONS;
  readonly ownReasons: readonly ReviewReason[] = ['CONSENT_EXPIRED', 'CONSENT_WITHDRAWN'];

  constructor(
    private readonly kinds: ReviewableKinds,
    private readonly films: FilmsService,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async load(tx: Tx, id: string): Promise<ReviewFacts | undefined> {
    const clip = await tx.findOne(Clip, { where: { id, deletedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
    if (!clip) return undefined;
    return {
      state: clip.state,
      revision: clip.revision,
      cityId: clip.cityId,
      authorId: clip.authorId,
      language: clip.spokenLanguage ?? NO_SPEECH,
      themeSlug: clip.themeSlug,
    };
  }

  async apply(tx: Tx, id: string, to: EditorialState, at: Date): Promise<void> {
    const clip = await tx.findOneByOrFail(Clip, { id });
    if (to === 'PUBLISHED' && (await this.films.stateOf(tx, clip.filmId))?.state !== 'READY') throw filmNotReady();
    // Whoever brings it to the site, and from wherever.
    if (to === 'PUBLISHED' && (await whyLapsed(tx, id, dayOf(at)))) throw consentsLapsed();
    await tx.update(Clip, id, {
      state: to,
      updatedAt: at,
      ...(to === 'SUBMITTED' && clip.state !== 'IN_REVIEW' ? { submittedAt: at } : {}),
      // What was hidden comes back to its old place.
      ...(to === 'PUBLISHED' ? { publishedAt: clip.publishedAt ?? at } : {}),
    });
  }
}
