import { IsNull } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Clip } from '../clip.entity.js';
import { isCrew, isInsider } from '../clip.policy.js';
import { filmChangeUnknown } from './film-change.errors.js';
import { ClipFilmChange } from './film-change.entity.js';

export interface HeldChange {
  clip: Clip;
  change: ClipFilmChange;
}

/** The clip, then its other film, both locked, in the order in which everybody takes them; undefined where there is none. */
export async function lockChange(tx: Tx, id: string): Promise<HeldChange | undefined> {
  const known = await tx.findOneBy(ClipFilmChange, { id });
  const clip = known && (await tx.findOne(Clip, { where: { id: known.clipId, deletedAt: IsNull() }, lock: { mode: 'pessimistic_write' } }));
  const change = clip && (await tx.findOne(ClipFilmChange, { where: { id }, lock: { mode: 'pessimistic_write' } }));
  return change ? { clip, change } : undefined;
}

/** The same for who makes clips in its city; to others there is none. */
export async function holdChange(tx: Tx, actor: MemberActor, id: string): Promise<HeldChange> {
  const held = await lockChange(tx, id);
  if (!held || !isInsider(actor, held.clip)) throw filmChangeUnknown();
  if (!isCrew(actor, held.clip)) throw forbidden();
  return held;
}
