import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, Not } from 'typeorm';
import { forbidden, notFound } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { City } from '@libs/cities/city.entity.js';
import { lockPractice } from '../../edit/lock-practice.js';
import { cityNotMember, keyTaken, practiceNotShown } from '../../practice.errors.js';
import { PracticeRevision } from '../../practice-revision.entity.js';
import { cleaned } from '../../sections/clean-section.js';
import { Adoption } from '../adoption.entity.js';
import { alreadyAdopted, ownPractice } from '../adoption.errors.js';
import { AdoptionBegun } from '../adoption.events.js';
import type { AdoptPracticeInput } from '../adoption.inputs.js';
import { AdoptionMove } from '../adoption-move.entity.js';
import { PLAN_SHAPE, REPORT_SHAPE, type StoredPlan, type StoredReport } from '../adoption-parts.types.js';
import { isTaker } from '../adoption.policy.js';

const UNSAVED = { edits: 0, editedAt: null, editedBy: null };

/** A city begins to take a practice over: it considers it. */
@Injectable()
export class TakeOver {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async adopt(actor: MemberActor, { key, practiceId, citySlug }: AdoptPracticeInput): Promise<string> {
    const id = key ?? newId();
    await this.dataSource.transaction(async (tx) => {
      const city = await tx.findOneBy(City, { slug: citySlug });
      if (!city) throw notFound('city');
      if (!isTaker(actor, { cityId: city.id })) throw forbidden();
      if (city.status !== 'MEMBER') throw cityNotMember();
      // Its row locked: two at once wait for each other, and it is not hidden in between.
      const { practice } = await lockPractice(tx, actor, practiceId);
      if (key && (await isRepeat(tx, actor, { id: key, practiceId, cityId: city.id }))) return;
      if (practice.cityId === city.id) throw ownPractice();
      if (practice.shownRevisionId === null) throw practiceNotShown();
      const open = await tx.findOneBy(Adoption, { practiceId, cityId: city.id, state: Not('STOPPED') });
      if (open) throw alreadyAdopted(open.id);
      const { number } = await tx.findOneByOrFail(PracticeRevision, { id: practice.shownRevisionId });
      await this.begin(tx, actor, { id, practiceId, city, basedOn: number ?? 1 });
    });
    return id;
  }

  private async begin(tx: Tx, actor: MemberActor, { id, practiceId, city, basedOn }: { id: string; practiceId: string; city: City; basedOn: number }): Promise<void> {
    const at = this.clock.now();
    await tx.insert(Adoption, {
      ...{ id, practiceId, basedOn, cityId: city.id, authorId: actor.memberId, isSample: city.isSample },
      storedPlan: { ...cleaned(PLAN_SHAPE, {}), ...UNSAVED } as unknown as StoredPlan,
      storedReport: { ...cleaned(REPORT_SHAPE, {}), ...UNSAVED } as unknown as StoredReport,
      ...{ consideringAt: at, createdAt: at, updatedAt: at },
    });
    await tx.insert(AdoptionMove, { id: newId(), adoptionId: id, fromState: null, toState: 'CONSIDERING', memberId: actor.memberId, at });
    await this.outbox.add(tx, AdoptionBegun, { adoptionId: id });
  }
}

async function isRepeat(tx: Tx, actor: MemberActor, { id, practiceId, cityId }: { id: string; practiceId: string; cityId: string }): Promise<boolean> {
  // A key that was used for another practice is not held by this one's lock.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
  const there = await tx.findOneBy(Adoption, { id });
  if (there && (there.authorId !== actor.memberId || there.practiceId !== practiceId || there.cityId !== cityId)) throw keyTaken();
  return there !== null;
}
