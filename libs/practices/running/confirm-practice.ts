import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull, Not } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { lockPractice } from '../edit/lock-practice.js';
import { Practice } from '../practice.entity.js';
import { practiceNotShown } from '../practice.errors.js';
import { PracticeConfirmed } from '../practice.events.js';
import { isCrew } from '../practice.policy.js';
import type { RunningAnswer } from '../practice.types.js';
import { PracticeConfirmation } from './practice-confirmation.entity.js';

/** The same answer of the same person within this time is a repeat; milliseconds. */
const REPEAT_MS = 3_600_000;

/** A city says whether its practice still runs, asked or unasked. */
@Injectable()
export class ConfirmPractice {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async confirm(actor: MemberActor, practiceId: string, answer: RunningAnswer, given: string | null): Promise<void> {
    const note = cleanText(given ?? '') || null;
    await this.dataSource.transaction(async (tx) => {
      const { practice, facts } = await lockPractice(tx, actor, practiceId);
      if (!isCrew(actor, facts)) throw forbidden();
      if (!facts.isShown) throw practiceNotShown();
      const now = this.clock.now();
      const said = { answer, note, answeredBy: actor.memberId, answeredAt: now };
      const open = await tx.findOneBy(PracticeConfirmation, { practiceId, answeredAt: IsNull() });
      if (open) await tx.update(PracticeConfirmation, open.id, said);
      else if (await this.isRepeat(tx, practiceId, said)) return;
      else await tx.insert(PracticeConfirmation, { id: newId(), practiceId, askedAt: now, ...said });
      const lastConfirmedAt = answer === 'ENDED' ? practice.lastConfirmedAt : now;
      await tx.update(Practice, practiceId, { runningAnswer: answer, askedAt: null, lastConfirmedAt });
      await tx.query('UPDATE practice_card SET last_confirmed_at = $2 WHERE practice_id = $1', [practiceId, lastConfirmedAt]);
      await this.outbox.add(tx, PracticeConfirmed, { practiceId, answer });
    });
  }

  private async isRepeat(tx: Tx, practiceId: string, { answer, note, answeredBy }: { answer: RunningAnswer; note: string | null; answeredBy: string }): Promise<boolean> {
    const last = await tx.findOne(PracticeConfirmation, { where: { practiceId, answeredAt: Not(IsNull()) }, order: { id: 'DESC' } });
    const isSame = last?.answer === answer && last.note === note && last.answeredBy === answeredBy;
    return isSame && last.answeredAt !== null && last.answeredAt > this.clock.in(-REPEAT_MS);
  }
}
