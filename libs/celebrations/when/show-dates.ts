import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Celebration } from '../celebration.entity.js';
import { celebrationNotEditable, celebrationUnknown } from '../celebration.errors.js';
import { canReschedule, canSee, isWriter } from '../celebration.policy.js';
import type { ClockNote, PlannedDate } from './occurrence.types.js';
import { findClash, findInstants, findLocal } from './rules/find-instant.js';
import { showEnd, showStart } from './rules/format-local-time.js';
import { listMade } from './rules/list-made.js';
import { addMinutes, DAY_MINUTES, minutesBetween } from './rules/parse-local-time.js';
import type { Made, When } from './rules/series.types.js';
import { type Recurrence, readRecurrence } from './set-recurrence.js';

const MOST_SHOWN = 10;
/** How far ahead is looked for them, in steps so that dense series are not made for years. */
const HORIZON_DAYS = [60, 400, 3_660];

/** The next dates that a celebration would have by a rule; nothing is stored. */
@Injectable()
export class ShowDates {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(actor: MemberActor, { id, ...recurrence }: Omit<Recurrence, 'edits'>): Promise<PlannedDate[]> {
    const at = this.clock.now();
    const celebration = await this.dataSource.manager.findOneBy(Celebration, { id, deletedAt: IsNull() });
    if (!celebration || !canSee(actor, celebration)) throw celebrationUnknown();
    if (!isWriter(actor, celebration)) throw forbidden();
    if (!canReschedule(actor, celebration)) throw celebrationNotEditable(celebration.state);
    const when = readRecurrence(celebration, recurrence, at);
    return describe(listNext(when, at), when.zone, celebration.allDay);
  }
}

function listNext(when: When, at: Date): Made[] {
  const now = findLocal(at, when.zone);
  const first = when.series[0]?.startsLocal ?? now;
  const soonest = first > now ? first : now;
  for (const days of HORIZON_DAYS) {
    const made = listMade(when, addMinutes(soonest, days * DAY_MINUTES)).filter(({ originalStart }) => originalStart > now);
    if (made.length >= MOST_SHOWN || days === HORIZON_DAYS.at(-1)) return made.slice(0, MOST_SHOWN);
  }
  return [];
}

/** With what the clocks do to each: it moves by an hour, it would come twice, or another summer began since the one before it. */
function describe(made: Made[], zone: string, allDay: boolean): PlannedDate[] {
  let offset: number | null = null;
  return made.map(({ originalStart, endsLocal }) => {
    const instants = findInstants({ startsLocal: originalStart, endsLocal }, zone);
    const before = offset;
    offset = minutesBetween(instants.startsAt.toISOString().slice(0, 16), originalStart);
    const clash = allDay ? null : findClash(originalStart, zone);
    // What a spring night leaves out has another offset by that alone.
    if (clash === 'SKIPPED') offset = before;
    const note: ClockNote | null = clash ?? (!allDay && before !== null && offset !== before ? 'CHANGED' : null);
    return { startsLocal: showStart(originalStart, allDay), endsLocal: showEnd(endsLocal, allDay), ...instants, note };
  });
}
