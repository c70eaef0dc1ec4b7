import type { Tx } from '@libs/platform/database/tx.js';
import { Celebration } from '../celebration.entity.js';
import { seriesOf } from './rules/list-made.js';
import type { SeriesPart, When } from './rules/series.types.js';

/** When a celebration takes place, as its row says. */
export function whenOf(celebration: Pick<Celebration, 'zone' | 'series' | 'startsLocal' | 'endsLocal' | 'rule' | 'excluded' | 'extra'>): When {
  const { zone, excluded, extra } = celebration;
  return { zone, series: seriesOf(celebration), excluded, extra };
}

/** Writes it into the row, and into the entity at hand. */
export async function storeWhen(tx: Tx, celebration: Celebration, when: When): Promise<void> {
  const stored = storedWhen(when);
  await tx.update(Celebration, celebration.id, stored);
  Object.assign(celebration, stored);
}

/** As a row keeps it. What a celebration shows of itself is the last part of its series. */
export function storedWhen(when: When): Pick<Celebration, 'zone' | 'startsLocal' | 'endsLocal' | 'rule' | 'series' | 'excluded' | 'extra'> {
  const last = when.series.at(-1);
  if (!last) throw new Error('a series without a part');
  const { startsLocal, endsLocal, rule } = last;
  const series = when.series.length === 1 && isPlain(last) ? [] : when.series;
  return { zone: when.zone, startsLocal, endsLocal, rule, series, excluded: [...new Set(when.excluded)].sort(), extra: [...new Set(when.extra)].sort() };
}

/** A change of its series is one of its times: whoever saves times that they saw before it is told so, as after a save. */
export async function countEdit(tx: Tx, celebration: Celebration, at: Date): Promise<void> {
  celebration.edits += 1;
  celebration.fieldEdits = { ...celebration.fieldEdits, WHEN: celebration.edits };
  await tx.update(Celebration, celebration.id, { edits: celebration.edits, fieldEdits: celebration.fieldEdits, updatedAt: at });
}

/** All that a celebration's own columns can say. */
function isPlain({ shiftDays, from, until, ended, placeName }: SeriesPart): boolean {
  return shiftDays === 0 && from === null && until === null && ended === null && placeName === null;
}
