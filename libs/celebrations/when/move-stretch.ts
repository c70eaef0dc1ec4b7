import type { Tx } from '@libs/platform/database/tx.js';
import type { Celebration } from '../celebration.entity.js';
import { checkLength, checkSeries } from './check-when.js';
import type { Row } from './rows/plan-occurrences.js';
import { listMade } from './rules/list-made.js';
import { moveSeries } from './rules/move-series.js';
import { addMinutes } from './rules/parse-local-time.js';
import type { Move } from './rules/series.types.js';
import { countEdit, storeWhen, whenOf } from './store-when.js';
import { ruleTooDense, stretchTooShort } from './when.errors.js';

/** Moves a stretch of a series, and the names of its rows with it; the rows are locked. Settling moves the rows themselves. */
export async function moveStretch(tx: Tx, celebration: Celebration, rows: Row[], move: Move, at: Date): Promise<void> {
  const { from, startMinutes, endMinutes, placeName } = move;
  if (startMinutes === 0 && endMinutes === 0 && placeName === undefined) return;
  const when = whenOf(celebration);
  if (from !== null) {
    // It would stand among what lies before it, where no cut could tell one from the other.
    const first = addMinutes(from, startMinutes);
    const before = [...rows, ...listMade(when, from)].map(({ originalStart }) => originalStart).filter((start) => start < from);
    if (before.some((start) => start >= first)) throw ruleTooDense(first);
  }
  const moved = moveSeries(when, move);
  for (const part of moved.series) {
    if (moved.series.length > 1 && part.endsLocal <= part.startsLocal) throw stretchTooShort(part.from ?? part.startsLocal);
    checkLength(part);
  }
  checkSeries(moved, at);
  await renameRows(tx, celebration.id, move);
  await storeWhen(tx, celebration, moved);
  await countEdit(tx, celebration, at);
}

/** In two steps, by names that no row has: one by one, a row would meet the name of the next. */
async function renameRows(tx: Tx, celebrationId: string, { from, startMinutes }: Move): Promise<void> {
  if (startMinutes === 0) return;
  await tx.query(`UPDATE occurrence SET original_start = overlay(original_start placing '9' from 1 for 1) WHERE celebration_id = $1 AND ($2::text IS NULL OR original_start >= $2)`, [celebrationId, from]);
  await tx.query(
    `UPDATE occurrence SET original_start = to_char(overlay(original_start placing '2' from 1 for 1)::timestamp + make_interval(mins => $2), 'YYYY-MM-DD"T"HH24:MI')
      WHERE celebration_id = $1 AND original_start LIKE '9%'`,
    [celebrationId, startMinutes],
  );
}
