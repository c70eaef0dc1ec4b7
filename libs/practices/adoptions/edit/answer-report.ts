import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { required } from '../../practice.errors.js';
import { Adoption } from '../adoption.entity.js';
import { adoptionChanged, adoptionNotEditable } from '../adoption.errors.js';
import { ReportAnswered } from '../adoption.events.js';
import type { AnswerReportInput } from '../adoption.inputs.js';
import { isGiver } from '../adoption.policy.js';
import { lockAdoption } from './lock-adoption.js';

/** The practice's city confirms what was reported, or comments on it. */
@Injectable()
export class AnswerReport {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async answer(actor: MemberActor, { id, edits, answer, text }: AnswerReportInput): Promise<void> {
    const said = cleanText(text);
    if (answer === 'COMMENTED' && !said) throw required('text');
    await this.dataSource.transaction(async (tx) => {
      const { adoption, facts } = await lockAdoption(tx, actor, id);
      if (!isGiver(actor, facts)) throw forbidden();
      if (adoption.state !== 'REPORTED') throw adoptionNotEditable(adoption.state);
      // A repeat.
      if (adoption.answer === answer && adoption.responseText === said) return;
      if (adoption.edits !== edits) throw adoptionChanged(adoption.edits);
      const at = this.clock.now();
      await tx.update(Adoption, id, { answer, responseText: said, respondedAt: at, respondedBy: actor.memberId, edits: edits + 1, updatedAt: at });
      await this.outbox.add(tx, ReportAnswered, { adoptionId: id });
    });
  }
}
