import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Celebration } from '../celebration.entity.js';
import { celebrationChanged, celebrationNotEditable } from '../celebration.errors.js';
import { canReschedule, isWriter } from '../celebration.policy.js';
import { lockCelebration } from '../edit/lock-celebration.js';
import { checkRule, checkSeries, checkStart } from './check-when.js';
import { findLocal } from './rules/find-instant.js';
import type { SeriesPart, When } from './rules/series.types.js';
import { SettleOccurrences } from './rows/settle-occurrences.js';
import { countEdit, storeWhen, whenOf } from './store-when.js';
import { tooManyOccurrences } from './when.errors.js';

/** Starts that may be left out, and that may be beside the rule. */
const MOST_EXCLUDED = 400;
const MOST_EXTRA = 100;

export interface Recurrence {
  id: string;
  edits: number;
  rule: string | null;
  excluded: string[];
  extra: string[];
}

/** How a celebration repeats, as a whole. Starts that the new rule makes as well keep their rows. */
@Injectable()
export class SetRecurrence {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly settling: SettleOccurrences,
    private readonly clock: Clock,
  ) {}

  async set(actor: MemberActor, { id, edits, rule, excluded, extra }: Recurrence): Promise<void> {
    const at = this.clock.now();
    await this.dataSource.transaction(async (tx) => {
      const { celebration, facts } = await lockCelebration(tx, actor, id);
      if (!isWriter(actor, facts)) throw forbidden();
      if (!canReschedule(actor, facts)) throw celebrationNotEditable(facts.state);
      if (celebration.edits !== edits) throw celebrationChanged(celebration.edits);
      const when = readRecurrence(celebration, { rule, excluded, extra }, at);
      await storeWhen(tx, celebration, when);
      await countEdit(tx, celebration, at);
      await this.settling.settle(tx, id, at);
    });
  }
}

/** What a celebration's series would be; refuses what is none. Nothing is stored. */
export function readRecurrence(celebration: Celebration, { rule, excluded, extra }: Pick<Recurrence, 'rule' | 'excluded' | 'extra'>, at: Date): When {
  if (excluded.length > MOST_EXCLUDED) throw tooManyOccurrences(MOST_EXCLUDED);
  if (extra.length > MOST_EXTRA) throw tooManyOccurrences(MOST_EXTRA);
  const start = (one: string, path: string) => checkStart(one, celebration.allDay, path);
  const when: When = {
    zone: celebration.zone,
    series: withRule(whenOf(celebration).series, rule === null ? null : checkRule(rule, celebration), celebration.publishedAt && findLocal(at, celebration.zone)),
    excluded: excluded.map((one, index) => start(one, `input.excluded.${index}`)),
    extra: extra.map((one, index) => start(one, `input.extra.${index}`)),
  };
  checkSeries(when, at);
  return when;
}

/** Parts that are history keep their rule; the others take the new one, each with its own time and length, and what was cancelled goes on. */
function withRule(series: SeriesPart[], rule: string | null, now: string | null): SeriesPart[] {
  const isHistory = ({ until }: SeriesPart) => now !== null && until !== null && until <= now;
  return series.map((part) => (isHistory(part) ? part : { ...part, rule, shiftDays: 0, ended: null }));
}
