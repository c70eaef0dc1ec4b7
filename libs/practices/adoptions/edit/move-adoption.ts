import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { reasonRequired } from '../../practice.errors.js';
import { Adoption } from '../adoption.entity.js';
import { adoptionChanged, adoptionMove, planIncomplete, reportIncomplete } from '../adoption.errors.js';
import { AdoptionMoved } from '../adoption.events.js';
import type { MoveAdoptionInput } from '../adoption.inputs.js';
import { AdoptionMove } from '../adoption-move.entity.js';
import { isTaker } from '../adoption.policy.js';
import { type AdoptionState, mayMove } from '../adoption-state.js';
import { missingInPlan, missingInReport } from '../find-missing-parts.js';
import { countAdoptions } from './count-adoptions.js';
import { lockAdoption } from './lock-adoption.js';

/** A city goes on with a practice it takes over, or stops. */
@Injectable()
export class MoveAdoption {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async move(actor: MemberActor, { id, edits, to, reason }: MoveAdoptionInput): Promise<void> {
    const said = cleanText(reason ?? '') || null;
    await this.dataSource.transaction(async (tx) => {
      const { adoption, facts, practice } = await lockAdoption(tx, actor, id, { withPractice: true });
      const from = adoption.state;
      if (!isTaker(actor, facts)) throw forbidden();
      // A repeat.
      if (from === to) return;
      if (!mayMove(from, to)) throw adoptionMove(from, to);
      if (adoption.edits !== edits) throw adoptionChanged(adoption.edits);
      assertReady(adoption, to);
      if (to === 'STOPPED' && !said) throw reasonRequired();
      const at = this.clock.now();
      await tx.update(Adoption, id, { state: to, edits: edits + 1, updatedAt: at, ...dated(to, at, said) });
      const move = { id: newId(), adoptionId: id, fromState: from, toState: to, memberId: actor.memberId, reason: to === 'STOPPED' ? said : null, at };
      await tx.insert(AdoptionMove, move);
      await countAdoptions(tx, practice.id);
      await this.outbox.add(tx, AdoptionMoved, { adoptionId: id, moveId: move.id, from, to });
    });
  }
}

function assertReady({ storedPlan, storedReport }: Adoption, to: AdoptionState): void {
  const missing = to === 'ADAPTING' ? missingInPlan(storedPlan) : to === 'REPORTED' ? missingInReport(storedReport) : [];
  if (missing.length === 0) return;
  const part = to === 'ADAPTING' ? 'plan' : 'report';
  throw (part === 'plan' ? planIncomplete : reportIncomplete)(missing.map(({ path, code }) => ({ path: `${part}.${path}`, code })));
}

function dated(to: AdoptionState, at: Date, reason: string | null): Partial<Adoption> {
  switch (to) {
    case 'ADAPTING':
      return { adaptingAt: at };
    case 'RUNNING':
      return { runningAt: at };
    case 'REPORTED':
      return { reportedAt: at };
    case 'STOPPED':
      return { stoppedAt: at, stoppedReason: reason };
    case 'CONSIDERING':
      return {};
  }
}
