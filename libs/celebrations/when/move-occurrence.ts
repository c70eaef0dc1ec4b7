import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import type { Celebration } from '../celebration.entity.js';
import { checkStart, checkTimes, type Times } from './check-when.js';
import { findFrom, type HeldSeries, lockOccurrence } from './lock-occurrence.js';
import { moveStretch } from './move-stretch.js';
import type { SeriesScope } from './occurrence.types.js';
import type { Own } from './rows/plan-occurrences.js';
import { findInstants } from './rules/find-instant.js';
import { showEnd, showStart } from './rules/format-local-time.js';
import { listMade } from './rules/list-made.js';
import { addMinutes, minutesBetween } from './rules/parse-local-time.js';
import type { Made } from './rules/series.types.js';
import { SettleOccurrences } from './rows/settle-occurrences.js';
import { whenOf } from './store-when.js';
import { occurrenceCancelled, occurrencePast } from './when.errors.js';

export interface OccurrenceMove {
  id: string;
  edits: number;
  scope: SeriesScope;
  /** What is left out stays. */
  startsLocal?: string | null;
  endsLocal?: string | null;
  /** Undefined leaves it; null is the celebration's own place again. */
  placeName?: string | null;
  reason?: string | null;
}

/** Another time or place for one occurrence, for it and all after it, or for all that has not begun. Rows stay, and with them who registered. */
@Injectable()
export class MoveOccurrence {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly settling: SettleOccurrences,
    private readonly clock: Clock,
  ) {}

  async move(actor: MemberActor, move: OccurrenceMove): Promise<void> {
    const at = this.clock.now();
    await this.dataSource.transaction(async (tx) => {
      const held = await lockOccurrence(tx, actor, move.id, move.edits);
      const { celebration, row, isPublished } = held;
      if (row.state === 'CANCELLED') throw occurrenceCancelled();
      if (isPublished && row.startsAt <= at) throw occurrencePast();
      const times = readTimes(celebration, row, move);
      const isSame = times.startsLocal === row.startsLocal && times.endsLocal === row.endsLocal;
      if (isPublished && !isSame && findInstants(times, celebration.zone).startsAt <= at) throw occurrencePast();
      const placeName = move.placeName === undefined ? undefined : cleanText(move.placeName ?? '') || null;
      const reason = cleanText(move.reason ?? '') || null;
      const isOnce = celebration.rule === null && celebration.extra.length === 0;
      const moved = { ...times, placeName };
      if (move.scope !== 'THIS' || isOnce) await moveRest(tx, held, { ...moved, scope: isOnce ? 'ALL' : move.scope }, at);
      const own = move.scope === 'THIS' && !isOnce ? await moveOne(tx, held, moved, at) : undefined;
      await this.settling.settle(tx, celebration.id, at, { reason, own });
    });
  }
}

/** Notes that it goes by its own time from now on, unless that is what its series says. Settling writes where it is moved to. */
async function moveOne(tx: Tx, { celebration, row }: HeldSeries, { startsLocal, endsLocal, placeName }: Moved, at: Date): Promise<Own | undefined> {
  const made = findMade(celebration, row.originalStart);
  const place = placeName === undefined ? row.placeName : placeName;
  const isBack = made?.originalStart === startsLocal && made.endsLocal === endsLocal && made.placeName === place;
  await tx.query('UPDATE occurrence SET moved_at = $2 WHERE id = $1', [row.id, isBack ? null : at]);
  return isBack ? undefined : { id: row.id, startsLocal, endsLocal, placeName: place };
}

/** The one at hand goes with its series again. */
async function moveRest(tx: Tx, held: HeldSeries, { startsLocal, endsLocal, placeName, scope }: Moved & { scope: SeriesScope }, at: Date): Promise<void> {
  const { celebration, row, rows } = held;
  const startMinutes = minutesBetween(row.originalStart, startsLocal);
  const endMinutes = minutesBetween(findMade(celebration, row.originalStart)?.endsLocal ?? row.endsLocal, endsLocal);
  await tx.query('UPDATE occurrence SET moved_at = NULL WHERE id = $1', [row.id]);
  await moveStretch(tx, celebration, rows, { from: findFrom(held, scope, at), startMinutes, endMinutes, placeName }, at);
}

function findMade(celebration: Celebration, originalStart: string): Made | undefined {
  return listMade(whenOf(celebration), originalStart).find((one) => one.originalStart === originalStart);
}

type Moved = Times & { placeName: string | null | undefined };

/** A start alone takes the end with it; what is left out is what the row has. Days where it goes by days. */
function readTimes({ allDay }: Celebration, row: HeldSeries['row'], { startsLocal, endsLocal }: OccurrenceMove): Times {
  const starts = startsLocal ? checkStart(startsLocal, allDay, 'input.startsLocal') : row.startsLocal;
  const ends = addMinutes(row.endsLocal, minutesBetween(row.startsLocal, starts));
  return checkTimes({ startsLocal: showStart(starts, allDay), endsLocal: endsLocal ?? showEnd(ends, allDay) }, allDay);
}
