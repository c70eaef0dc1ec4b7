import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import type { Celebration } from '../celebration.entity.js';
import { celebrationNotEditable } from '../celebration.errors.js';
import { canReschedule, canSee, isWriter } from '../celebration.policy.js';
import { lockCelebration } from '../edit/lock-celebration.js';
import { Occurrence } from './occurrence.entity.js';
import type { SeriesScope } from './occurrence.types.js';
import type { Row } from './rows/plan-occurrences.js';
import { lockRows } from './rows/settle-occurrences.js';
import { occurrenceChanged, occurrenceUnknown } from './when.errors.js';

/** A celebration and its rows, locked in this order, for who may move and cancel. */
export interface HeldSeries {
  celebration: Celebration;
  /** By their names. */
  rows: Row[];
  row: Row;
  /** The world has seen it: what has begun is history. */
  isPublished: boolean;
}

/** `edits` is how often the one at hand was changed when it was looked at; null where it does not matter. */
export async function lockOccurrence(tx: Tx, actor: MemberActor, id: string, edits: number | null): Promise<HeldSeries> {
  const found = await tx.findOne(Occurrence, { where: { id }, relations: { ofCelebration: true } });
  if (!found || found.ofCelebration.deletedAt || !canSee(actor, found.ofCelebration)) throw occurrenceUnknown();
  const { celebration, facts } = await lockCelebration(tx, actor, found.celebrationId);
  if (!isWriter(actor, facts)) throw forbidden();
  if (!canReschedule(actor, facts)) throw celebrationNotEditable(facts.state);
  const rows = await lockRows(tx, celebration.id);
  const row = rows.find((one) => one.id === id);
  if (!row) throw occurrenceUnknown();
  const now = await tx.findOneByOrFail(Occurrence, { id });
  if (edits !== null && now.edits !== edits) throw occurrenceChanged(now.edits);
  return { celebration, rows, row, isPublished: celebration.publishedAt !== null };
}

/** From where a change of "this and following" or of "all" counts: what has begun is left as it was. Null where all is meant from the beginning. */
export function findFrom({ rows, row, isPublished }: HeldSeries, scope: SeriesScope, at: Date): string | null {
  if (scope !== 'ALL') return row.originalStart;
  const begun = isPublished ? rows.filter(({ startsAt }) => startsAt <= at) : [];
  if (begun.length === 0) return null;
  return rows.find((one) => !begun.includes(one))?.originalStart ?? row.originalStart;
}
