import { IsNull } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Festival } from '../festival.entity.js';
import { festivalUnknown } from '../festival.errors.js';
import { canSeeFestival } from '../festival.policy.js';

/** The festival, its row locked; FESTIVAL_UNKNOWN also where the actor may not know of it. */
export async function lockFestival(tx: Tx, actor: MemberActor, id: string): Promise<Festival> {
  const festival = await tx.findOne(Festival, { where: { id, deletedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  if (!festival || !canSeeFestival(actor, festival)) throw festivalUnknown();
  return festival;
}
