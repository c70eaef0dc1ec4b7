import type { Tx } from '@libs/platform/database/tx.js';
import { PracticeCard } from './practice-card.entity.js';

/** Takes a practice out of the library; harmless where it is not in it. */
export async function removeCard(tx: Tx, practiceId: string): Promise<void> {
  await tx.delete(PracticeCard, { practiceId });
}
