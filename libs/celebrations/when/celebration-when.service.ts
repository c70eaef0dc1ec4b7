import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { Celebration } from '../celebration.entity.js';
import { moveLines } from '../registration/places/move-lines.js';
import { cancelRows } from './rows/cancel-rows.js';
import { checkStart, checkTimes, checkZone, type Times } from './check-when.js';
import { copyToOccurrences } from './rows/copy-to-occurrences.js';
import { moveStretch } from './move-stretch.js';
import { findLocal } from './rules/find-instant.js';
import { showEnd, showStart } from './rules/format-local-time.js';
import { listMade } from './rules/list-made.js';
import { addMinutes, minutesBetween } from './rules/parse-local-time.js';
import { isShown, lockRows, SettleOccurrences } from './rows/settle-occurrences.js';
import { settleReminders } from './rows/settle-reminders.js';
import { storeWhen, whenOf } from './store-when.js';
import { allDayFixed, occurrencePast } from './when.errors.js';

/** What a save may say about when; what it leaves out stays. Of whole days they are days, the last one included. */
export interface WhenSave {
  zone?: string | null;
  startsLocal?: string | null;
  endsLocal?: string | null;
  allDay?: boolean | null;
}

/** For the operations on a celebration: its times as they save them, and its occurrences as they follow. */
@Injectable()
export class CelebrationWhen {
  constructor(
    private readonly settling: SettleOccurrences,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** A new celebration's times as they are stored; it has no row yet. */
  read({ zone, startsLocal, endsLocal, allDay }: Required<{ [K in keyof WhenSave]: NonNullable<WhenSave[K]> }>): Pick<Celebration, 'zone' | 'startsLocal' | 'endsLocal' | 'allDay'> {
    return { zone: checkZone(zone), ...checkTimes({ startsLocal, endsLocal }, allDay), allDay };
  }

  /** After it was made, published, hidden, withdrawn or deleted. */
  settle(tx: Tx, celebrationId: string, at: Date): Promise<void> {
    return this.settling.settle(tx, celebrationId, at);
  }

  /** After a save of anything that occurrences copy. */
  async copy(tx: Tx, celebrationId: string, at = this.clock.now()): Promise<void> {
    await copyToOccurrences(tx, celebrationId, at);
    await settleReminders(tx, celebrationId, at);
    await moveLines(tx, this.outbox, celebrationId, at);
  }

  /** Before a city takes it from the site: all that has not begun is cancelled, and who registered is told. */
  async end(tx: Tx, celebrationId: string, reason: string | null, at: Date): Promise<void> {
    const celebration = await tx.findOneOrFail(Celebration, { where: { id: celebrationId }, lock: { mode: 'pessimistic_write' } });
    const rows = (await lockRows(tx, celebrationId)).filter(({ startsAt }) => startsAt > at);
    await cancelRows(tx, this.outbox, { rows, reason, at, isShown: isShown(celebration) });
    await settleReminders(tx, celebrationId, at);
  }

  /**
   * A save of zone, times or whole days; the celebration is locked. Once published, all that has not begun is moved by as much, and
   * people are told. Answers whether anything changed; what it changed stands in the entity, too.
   */
  async change(tx: Tx, celebration: Celebration, save: WhenSave, at: Date): Promise<boolean> {
    const zone = save.zone ? checkZone(save.zone) : celebration.zone;
    const allDay = save.allDay ?? celebration.allDay;
    const times = readTimes(celebration, save, allDay);
    const isSame = times.startsLocal === celebration.startsLocal && times.endsLocal === celebration.endsLocal;
    if (isSame && zone === celebration.zone && allDay === celebration.allDay) return false;
    const when = whenOf(celebration);
    if (celebration.publishedAt === null) {
      await storeWhen(tx, celebration, { ...when, zone, series: [{ ...times, rule: celebration.rule, shiftDays: 0, from: null, until: null, ended: null, placeName: null }] });
    } else {
      if (allDay !== celebration.allDay && when.series.length > 1) throw allDayFixed();
      if (zone !== celebration.zone) await storeWhen(tx, celebration, { ...when, zone });
      if (!isSame) await this.moveAhead(tx, celebration, times, at);
    }
    if (allDay !== celebration.allDay) await tx.query('UPDATE celebration SET all_day = $2 WHERE id = $1', [celebration.id, allDay]);
    celebration.allDay = allDay;
    await this.settling.settle(tx, celebration.id, at);
    return true;
  }

  private async moveAhead(tx: Tx, celebration: Celebration, { startsLocal, endsLocal }: Times, at: Date): Promise<void> {
    const rows = await lockRows(tx, celebration.id);
    const hasBegun = rows.some(({ startsAt }) => startsAt <= at);
    const next = rows.find((row) => row.startsAt > at);
    if (!next && listMade(whenOf(celebration), findLocal(at, celebration.zone)).length > 0) throw occurrencePast();
    const move = { startMinutes: minutesBetween(celebration.startsLocal, startsLocal), endMinutes: minutesBetween(celebration.endsLocal, endsLocal) };
    const edits = celebration.edits;
    await moveStretch(tx, celebration, rows, { ...move, from: hasBegun ? (next?.originalStart ?? null) : null }, at);
    // The save that this is part of is counted by who makes it.
    celebration.edits = edits;
    await tx.query('UPDATE celebration SET edits = $2 WHERE id = $1', [celebration.id, edits]);
  }
}

/** A start alone takes the end with it; what is left out stays. */
function readTimes(celebration: Celebration, save: WhenSave, allDay: boolean): Times {
  const startsLocal = save.startsLocal ?? showStart(celebration.startsLocal, allDay);
  const later = save.startsLocal && !save.endsLocal ? minutesBetween(celebration.startsLocal, checkStart(save.startsLocal, allDay, 'input.startsLocal')) : 0;
  const endsLocal = save.endsLocal ?? showEnd(addMinutes(celebration.endsLocal, later), celebration.allDay && allDay);
  return checkTimes({ startsLocal, endsLocal }, allDay);
}
