import { IsNull, Not } from 'typeorm';
import type { Tx } from '@libs/platform/database/tx.js';
import { removeCard } from './library/remove-card.js';
import { writeCard } from './library/write-card.js';
import { Practice } from './practice.entity.js';
import { PracticeRevision } from './practice-revision.entity.js';

/** A practice shows its newest published revision, unless that one was hidden or withdrawn. Its row and its card follow; the caller has locked it. */
export async function settleShown(tx: Tx, practiceId: string, at: Date): Promise<void> {
  const practice = await tx.findOneByOrFail(Practice, { id: practiceId });
  const newest = await tx.findOne(PracticeRevision, { where: { practiceId, number: Not(IsNull()) }, order: { number: 'DESC' } });
  const shown = newest?.state === 'PUBLISHED' && practice.deletedAt === null ? newest : null;
  await tx.update(Practice, practiceId, {
    shownRevisionId: shown?.id ?? null,
    publishedAt: shown?.publishedAt ?? null,
    firstPublishedAt: practice.firstPublishedAt ?? shown?.publishedAt ?? null,
    updatedAt: at,
  });
  if (shown) await writeCard(tx, practiceId);
  else await removeCard(tx, practiceId);
}
