import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { isWithDesk } from '@libs/review/review.types.js';
import { Film } from '@libs/media/film.entity.js';
import type { Clip } from '../clip.entity.js';
import { clipNotEditable } from '../clip.errors.js';
import { isCrew } from '../clip.policy.js';
import { lockClip } from '../edit/clip-editing.service.js';
import { ClipMoment } from './clip-moment.entity.js';
import { momentUnknown } from './moment.errors.js';

/** The clip, its row locked, for one who may mark its passages and chapters now. */
export async function holdMarked(tx: Tx, actor: MemberActor, clipId: string): Promise<Clip> {
  const clip = await lockClip(tx, actor, clipId);
  assertMarks(actor, clip);
  return clip;
}

/** Throws unless they may mark passages and chapters of the clip now. */
export function assertMarks(actor: MemberActor, clip: Clip): void {
  if (!isCrew(actor, clip)) throw forbidden();
  if (isWithDesk(clip.state)) throw clipNotEditable(clip.state);
}

/** The passage, for one who may change it now. Clips are locked before their passages are read, so that two wait for each other. */
export async function holdMoment(tx: Tx, actor: MemberActor, id: string): Promise<{ moment: ClipMoment; clip: Clip }> {
  const known = await tx.findOneBy(ClipMoment, { id });
  if (!known) throw momentUnknown();
  const clip = await holdMarked(tx, actor, known.clipId);
  const moment = await tx.findOneBy(ClipMoment, { id });
  if (!moment) throw momentUnknown();
  return { moment, clip };
}

/** Null before the film is ready. */
export async function durationOf(tx: Tx, { filmId }: Pick<Clip, 'filmId'>): Promise<number | null> {
  const film = await tx.findOne(Film, { where: { id: filmId }, select: { id: true, durationMs: true } });
  return film?.durationMs ?? null;
}
