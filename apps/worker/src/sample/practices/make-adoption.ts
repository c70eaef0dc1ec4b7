import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Adoption } from '@libs/practices/adoptions/adoption.entity.js';
import { ADOPTION_STATES, type AdoptionState } from '@libs/practices/adoptions/adoption-state.js';
import { MoveAdoption } from '@libs/practices/adoptions/edit/move-adoption.js';
import { PublishAdoption } from '@libs/practices/adoptions/edit/publish-adoption.js';
import { SaveAdoption } from '@libs/practices/adoptions/edit/save-adoption.js';
import { TakeOver } from '@libs/practices/adoptions/edit/take-over.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { SampleAdoption } from './adoption-files.js';
import { daysBefore } from './past-time.js';
import { sampleId } from './practice-files.js';

/** Takes a practice over as a city of the sample would: plan, states, report. Every step finds what a run before has done. */
@Injectable()
export class MakeAdoption {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly taking: TakeOver,
    private readonly saving: SaveAdoption,
    private readonly moving: MoveAdoption,
    private readonly publishing: PublishAdoption,
  ) {}

  async begin(author: MemberActor, { key, city }: SampleAdoption, practiceId: string): Promise<void> {
    await this.taking.adopt(author, { key: sampleId('adoption', key), practiceId, citySlug: city });
  }

  /** Brings it to a state, with what that state needs. */
  async bringTo(to: AdoptionState, author: MemberActor, { key, plan, report, stoppedReason }: SampleAdoption, loadedAt: string): Promise<void> {
    const id = sampleId('adoption', key);
    const { state, storedPlan, storedReport } = await this.adoption(id);
    if (ADOPTION_STATES.indexOf(state) >= ADOPTION_STATES.indexOf(to)) return;
    if (to === 'ADAPTING' && plan) {
      const { startsDaysAgo, endsDaysAgo, ...words } = plan;
      await this.saving.savePlan(author, { id, edits: storedPlan.edits, plan: { ...words, startsOn: dayOf(loadedAt, startsDaysAgo), endsOn: dayOf(loadedAt, endsDaysAgo) } });
    }
    if (to === 'REPORTED' && report) await this.saving.saveReport(author, { id, edits: storedReport.edits, report });
    const { edits } = await this.adoption(id);
    await this.moving.move(author, { id, edits, to, reason: stoppedReason ?? null });
  }

  /** The practice that is made of it, from the first call on. */
  publish(author: MemberActor, key: string): Promise<string> {
    return this.publishing.publish(author, sampleId('adoption', key));
  }

  private adoption(id: string): Promise<Adoption> {
    return this.dataSource.manager.findOneByOrFail(Adoption, { id });
  }
}

/** YYYY-MM-DD. */
export function dayOf(loadedAt: string, daysAgo: number): string {
  return daysBefore(loadedAt, daysAgo).toISOString().slice(0, 10);
}
