import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { Celebration } from '../celebration.entity.js';
import { cancelRows } from './rows/cancel-rows.js';
import { checkSeries } from './check-when.js';
import { findFrom, lockOccurrence } from './lock-occurrence.js';
import type { SeriesScope } from './occurrence.types.js';
import type { Row } from './rows/plan-occurrences.js';
import { endSeries } from './rules/move-series.js';
import type { When } from './rules/series.types.js';
import { isShown, SettleOccurrences } from './rows/settle-occurrences.js';
import { storeWhen, whenOf } from './store-when.js';
import { occurrencePast } from './when.errors.js';

/** Before all starts that there can be. */
const BEGINNING = '2000-01-01T00:00';

export interface Cancellation {
  id: string;
  edits: number;
  scope: SeriesScope;
  reason?: string | null;
}

/** It does not take place: one, it and all after it, or all that has not begun. What people have seen stays visible as cancelled; of a draft it is left out. */
@Injectable()
export class CancelOccurrence {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly settling: SettleOccurrences,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async cancel(actor: MemberActor, { id, edits, scope, reason }: Cancellation): Promise<void> {
    const at = this.clock.now();
    await this.dataSource.transaction(async (tx) => {
      const held = await lockOccurrence(tx, actor, id, edits);
      const { celebration, row, isPublished } = held;
      if (isPublished && row.startsAt <= at && scope !== 'ALL') throw occurrencePast();
      const when = whenOf(celebration);
      const isOne = scope === 'THIS' || (celebration.rule === null && celebration.extra.length === 0);
      const from = isOne ? null : (findFrom(held, scope, at) ?? BEGINNING);
      if (isPublished) {
        const rows = from === null ? [row] : held.rows.filter(({ originalStart, startsAt }) => originalStart >= from && startsAt > at);
        await cancelRows(tx, this.outbox, { rows, reason: cleanText(reason ?? '') || null, at, isShown: isShown(celebration) });
      }
      const without = from === null ? leaveOut(when, row) : endSeries(when, from);
      if (!isPublished) checkSeries(without, at);
      if (!isPublished || from !== null) await this.store(tx, celebration, without, at);
      await this.settling.settle(tx, celebration.id, at);
    });
  }

  private async store(tx: Tx, celebration: Celebration, when: When, at: Date): Promise<void> {
    await storeWhen(tx, celebration, when);
    celebration.edits += 1;
    await tx.update(Celebration, celebration.id, { edits: celebration.edits, updatedAt: at });
  }
}

function leaveOut(when: When, { originalStart }: Row): When {
  return { ...when, excluded: [...when.excluded, originalStart], extra: when.extra.filter((start) => start !== originalStart) };
}
