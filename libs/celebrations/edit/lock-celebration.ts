import { IsNull } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Celebration } from '../celebration.entity.js';
import { celebrationUnknown } from '../celebration.errors.js';
import { canSee, type CelebrationFacts } from '../celebration.policy.js';

/** The celebration, its row locked; CELEBRATION_UNKNOWN also where the actor may not know of it. */
export async function lockCelebration(tx: Tx, actor: MemberActor, id: string): Promise<{ celebration: Celebration; facts: CelebrationFacts }> {
  const celebration = await tx.findOne(Celebration, { where: { id, deletedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  if (!celebration || !canSee(actor, celebration)) throw celebrationUnknown();
  return { celebration, facts: celebration };
}
