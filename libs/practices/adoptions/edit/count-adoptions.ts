import type { Tx } from '@libs/platform/database/tx.js';
import { PracticeCard } from '../../library/practice-card.entity.js';
import { In } from 'typeorm';
import { Adoption } from '../adoption.entity.js';
import { COUNTED } from '../adoption-state.js';

/** Counts anew what the library says of a practice, whose row is locked; harmless where it is not in the library. */
export async function countAdoptions(tx: Tx, practiceId: string): Promise<void> {
  await tx.update(PracticeCard, { practiceId }, { adoptionCount: await tx.countBy(Adoption, { practiceId, state: In([...COUNTED]) }) });
}
