import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { badInput, forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { cleaned } from '../../sections/clean-section.js';
import type { Shape, Stored } from '../../sections/describe-sections.js';
import { changesOf, told } from '../../sections/find-section-changes.js';
import { AdoptionHints } from '../adoption-hints.service.js';
import { Adoption } from '../adoption.entity.js';
import { adoptionNotEditable, planIncomplete, reportIncomplete } from '../adoption.errors.js';
import { PLAN_SHAPE, type PlanContent, REPORT_SHAPE, type ReportContent, type Saved } from '../adoption-parts.types.js';
import { isTaker } from '../adoption.policy.js';
import { isPlanOpen, isReportOpen, needsPlan } from '../adoption-state.js';
import { missingInPlan, missingInReport } from '../find-missing-parts.js';
import type { PartConflict } from './adoption-save.types.js';
import { assertFigures, planFaults, reportFaults } from './check-parts.js';
import { lockAdoption } from './lock-adoption.js';

interface Part {
  shape: Shape;
  column: 'storedPlan' | 'storedReport';
  content: Stored;
  /** Throws where it may not be saved as it is. */
  check: (tx: Tx, adoption: Adoption) => Promise<void>;
}

interface Save {
  id: string;
  /** Saves of the part that were seen. */
  edits: number;
}

/** Saves plan or report, whole. A colleague's save in between is not overwritten: the difference is handed back. */
@Injectable()
export class SaveAdoption {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly hints: AdoptionHints,
    private readonly clock: Clock,
  ) {}

  /** Null once it is saved; saving what is there already changes nothing. */
  savePlan(actor: MemberActor, { plan, ...save }: Save & { plan: PlanContent }): Promise<PartConflict | null> {
    const content = cleaned(PLAN_SHAPE, plan as unknown as Stored);
    const faults = planFaults(content);
    if (faults.length > 0) throw badInput(faults);
    const check = async (_: Tx, { state }: Adoption) => {
      if (!isPlanOpen(state)) throw adoptionNotEditable(state);
      const missing = needsPlan(state) ? missingInPlan(content as unknown as PlanContent) : [];
      if (missing.length > 0) throw planIncomplete(missing.map(({ path, code }) => ({ path: `plan.${path}`, code })));
    };
    return this.save(actor, save, { shape: PLAN_SHAPE, column: 'storedPlan', content, check });
  }

  /** The same of the report. What the practice's city answered to another report falls away. */
  saveReport(actor: MemberActor, { report, ...save }: Save & { report: ReportContent }): Promise<PartConflict | null> {
    const content = cleaned(REPORT_SHAPE, report as unknown as Stored);
    const faults = reportFaults(content as unknown as ReportContent);
    if (faults.length > 0) throw badInput(faults);
    const check = async (tx: Tx, adoption: Adoption) => {
      if (!isReportOpen(adoption.state)) throw adoptionNotEditable(adoption.state);
      await assertFigures(tx, adoption, content as unknown as ReportContent);
      const missing = adoption.state === 'REPORTED' ? missingInReport(content as unknown as ReportContent) : [];
      if (missing.length > 0) throw reportIncomplete(missing.map(({ path, code }) => ({ path: `report.${path}`, code })));
    };
    return this.save(actor, save, { shape: REPORT_SHAPE, column: 'storedReport', content, check });
  }

  private async save(actor: MemberActor, { id, edits }: Save, { shape, column, content, check }: Part): Promise<PartConflict | null> {
    const outcome = await this.dataSource.transaction(async (tx): Promise<PartConflict | 'SAVED' | null> => {
      const { adoption, facts } = await lockAdoption(tx, actor, id);
      if (!isTaker(actor, facts)) throw forbidden();
      await check(tx, adoption);
      const { edits: seen, editedAt, editedBy: _editedBy, ...stands } = adoption[column] as Saved;
      if (isDeepStrictEqual(stands, content)) return null;
      if (seen !== edits) return { edits: seen, editedAt: editedAt === null ? null : new Date(editedAt), lines: changesOf(told(shape, stands), told(shape, content)) };
      const now = this.clock.now();
      const answered = column === 'storedReport' ? { answer: null, responseText: null, respondedAt: null, respondedBy: null } : {};
      const part = { ...content, edits: seen + 1, editedAt: now.toISOString(), editedBy: actor.memberId };
      await tx.update(Adoption, id, { [column]: part, ...answered, edits: adoption.edits + 1, updatedAt: now });
      return 'SAVED';
    });
    if (outcome !== 'SAVED') return outcome;
    await this.hints.saved(id);
    return null;
  }
}
