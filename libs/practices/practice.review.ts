import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '@libs/platform/database/tx.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import type { EditorialState, ReviewReason } from '@libs/review/review.types.js';
import { type ReviewableKind, ReviewableKinds, type ReviewFacts } from '@libs/review/reviewable-kinds.service.js';
import { PracticePublished } from './practice.events.js';
import { Practice } from './practice.entity.js';
import { PRACTICE } from './practice.types.js';
import { PracticeRevision } from './practice-revision.entity.js';
import { PRACTICE_SECTIONS } from './sections/practice-section.types.js';
import { settleShown } from './settle-shown.js';

const REASONS: readonly ReviewReason[] = ['NOT_REPEATABLE', 'FIGURES_UNPROVEN', 'OFF_TOPIC', 'ADVERTISING', 'RIGHTS_UNCLEAR', 'PERSONAL_DATA', 'OTHER'];

/** Registers revisions of practices with review: what is published stays as it is while another one is judged. */
@Injectable()
export class PracticeReview implements ReviewableKind, OnModuleInit {
  readonly kind = PRACTICE;
  readonly reasons = REASONS;
  readonly parts = PRACTICE_SECTIONS;

  constructor(
    private readonly kinds: ReviewableKinds,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  // The practice is locked before its revision, as everybody does.
  async load(tx: Tx, id: string): Promise<ReviewFacts | undefined> {
    const [held]: (Pick<Practice, 'id' | 'cityId' | 'authorId' | 'language' | 'themeSlug'> | undefined)[] = await tx.query(
      `SELECT practice.id, practice.city_id AS "cityId", practice.author_id AS "authorId", practice.language, practice.theme_slug AS "themeSlug" FROM practice
        WHERE practice.id = (SELECT practice_id FROM practice_revision WHERE id = $1) AND practice.deleted_at IS NULL FOR UPDATE`,
      [id],
    );
    const revision = held && (await tx.findOne(PracticeRevision, { where: { id }, lock: { mode: 'pessimistic_write' } }));
    if (!revision) return undefined;
    const { cityId, language, themeSlug } = held;
    return { state: revision.state, revision: revision.edits, cityId, authorId: revision.authorId ?? held.authorId, language, themeSlug };
  }

  async apply(tx: Tx, id: string, to: EditorialState, at: Date): Promise<void> {
    const revision = await tx.findOneByOrFail(PracticeRevision, { id });
    const { practiceId } = revision;
    const isFirst = to === 'PUBLISHED' && revision.number === null;
    const number = isFirst ? await nextNumber(tx, practiceId) : revision.number;
    await tx.update(PracticeRevision, id, {
      state: to,
      updatedAt: at,
      ...(to === 'SUBMITTED' && revision.state !== 'IN_REVIEW' ? { submittedAt: at } : {}),
      ...(isFirst ? { number, publishedAt: at } : {}),
    });
    await settleShown(tx, practiceId, at);
    if (!isFirst || number === null) return;
    // A new text says that it runs: an open question has its answer.
    await tx.query('DELETE FROM practice_confirmation WHERE practice_id = $1 AND answered_at IS NULL', [practiceId]);
    await tx.update(Practice, practiceId, { askedAt: null });
    await this.outbox.add(tx, PracticePublished, { practiceId, revisionId: id, number });
  }
}

async function nextNumber(tx: Tx, practiceId: string): Promise<number> {
  const [{ number }]: [{ number: number }] = await tx.query('SELECT coalesce(max(number), 0)::int + 1 AS number FROM practice_revision WHERE practice_id = $1', [practiceId]);
  return number;
}
