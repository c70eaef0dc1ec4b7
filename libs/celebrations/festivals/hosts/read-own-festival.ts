import { IsNull } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Festival } from '../festival.entity.js';
import { festivalUnknown } from '../festival.errors.js';
import { canSeeFestival, isFestivalCrew } from '../festival.policy.js';

/** A festival, for those who organise it; FESTIVAL_UNKNOWN where the actor may not know of it. */
export async function readOwnFestival(tx: Tx, actor: MemberActor, id: string): Promise<Festival> {
  const festival = await tx.findOneBy(Festival, { id, deletedAt: IsNull() });
  if (!festival || !canSeeFestival(actor, festival)) throw festivalUnknown();
  if (!isFestivalCrew(actor, festival)) throw forbidden();
  return festival;
}
