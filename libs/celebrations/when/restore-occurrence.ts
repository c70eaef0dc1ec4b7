import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { Celebration } from '../celebration.entity.js';
import { lockOccurrence } from './lock-occurrence.js';
import { Occurrence } from './occurrence.entity.js';
import { OccurrenceRestored } from './occurrence.events.js';
import type { Row } from './rows/plan-occurrences.js';
import { listMade } from './rules/list-made.js';
import type { Made, When } from './rules/series.types.js';
import { isShown, SettleOccurrences } from './rows/settle-occurrences.js';
import { storeWhen, whenOf } from './store-when.js';
import { occurrencePast } from './when.errors.js';

/** What was cancelled takes place after all: with its series, wherever that is by now. Where the series makes it no more, it is an extra start at the time that people knew. */
@Injectable()
export class RestoreOccurrence {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly settling: SettleOccurrences,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async restore(actor: MemberActor, id: string): Promise<void> {
    const at = this.clock.now();
    await this.dataSource.transaction(async (tx) => {
      const { celebration, row } = await lockOccurrence(tx, actor, id, null);
      if (row.state !== 'CANCELLED') return;
      if (row.startsAt <= at) throw occurrencePast();
      const when = whenOf(celebration);
      let movedAt = row.movedAt;
      if (!findMade(when, row)) {
        const isOther = (start: string) => start !== row.originalStart;
        await storeWhen(tx, celebration, { ...when, excluded: when.excluded.filter(isOther), extra: [...when.extra, row.originalStart] });
        await tx.update(Celebration, celebration.id, { edits: celebration.edits + 1, updatedAt: at });
        movedAt = isAsMade(row, findMade(whenOf(celebration), row)) ? null : (movedAt ?? at);
      }
      await tx.query(
        `UPDATE occurrence SET state = 'SCHEDULED', cancelled_at = NULL, cancel_reason = NULL, moved_at = $2, sequence = sequence + 1, edits = edits + 1 WHERE id = $1`,
        [id, movedAt],
      );
      const { sequence } = await tx.findOneByOrFail(Occurrence, { id });
      if (isShown(celebration)) await this.outbox.add(tx, OccurrenceRestored, { occurrenceId: id, sequence });
      await this.settling.settle(tx, celebration.id, at);
    });
  }
}

function findMade(when: When, { originalStart }: Row): Made | undefined {
  return listMade(when, originalStart).find((made) => made.originalStart === originalStart);
}

function isAsMade(row: Row, made: Made | undefined): boolean {
  return made?.originalStart === row.startsLocal && made.endsLocal === row.endsLocal && made.placeName === row.placeName;
}
