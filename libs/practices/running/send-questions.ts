import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { PracticeConfirmationAsked } from '../practice.events.js';
import { PracticeConfirmation } from './practice-confirmation.entity.js';

const BATCH = 100;
const DAY_MS = 24 * 3_600_000;

/** Asks "still running?" where neither a text nor an answer is younger than a year and no question is open. */
@Injectable()
export class SendQuestions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Answers how many were asked. Two runs at once ask nobody twice: the rows are locked, and there is one open question a practice. */
  async run(signal?: AbortSignal): Promise<number> {
    let asked = 0;
    for (;;) {
      signal?.throwIfAborted();
      const batch = await this.askSome();
      asked += batch;
      if (batch < BATCH) return asked;
    }
  }

  private askSome(): Promise<number> {
    return this.dataSource.transaction(async (tx) => {
      const now = this.clock.now();
      // An answer "ended" is not asked about again.
      const due: { id: string }[] = await tx.query(
        `SELECT id FROM practice
          WHERE shown_revision_id IS NOT NULL AND asked_at IS NULL AND running IS DISTINCT FROM 'ENDED' AND deleted_at IS NULL
            AND greatest(published_at, last_confirmed_at) < $1
          ORDER BY greatest(published_at, last_confirmed_at), id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
        [this.clock.in(-LIMITS.practice.confirmedForDays * DAY_MS)],
      );
      for (const { id: practiceId } of due) {
        const confirmationId = newId();
        await tx.insert(PracticeConfirmation, { id: confirmationId, practiceId, askedAt: now });
        await this.outbox.add(tx, PracticeConfirmationAsked, { practiceId, confirmationId });
      }
      if (due.length > 0) await tx.query('UPDATE practice SET asked_at = $2 WHERE id = ANY($1)', [due.map(({ id }) => id), now]);
      return due.length;
    });
  }
}
