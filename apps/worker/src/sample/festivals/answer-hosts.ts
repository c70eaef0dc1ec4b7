import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, In, IsNull, LessThanOrEqual } from 'typeorm';
import { Celebration } from '@libs/celebrations/celebration.entity.js';
import type { Festival } from '@libs/celebrations/festivals/festival.entity.js';
import { ApproveFestivalCelebrations } from '@libs/celebrations/festivals/hosts/desk/approve-festival-celebrations.js';
import { AnswerOffers, type SeenOffer } from '@libs/celebrations/festivals/hosts/offers/answer-offers.js';
import type { BulkResult } from '@libs/celebrations/festivals/hosts/offers/offer.types.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { moderatorOf } from '../practices/moderator-of.js';
import { PastTime } from '../practices/past-time.js';
import { SampleActors } from '../sample-actors.js';
import { dayOf, keyOf, type StagedFestival } from './stage-festival.js';

/** Of a day: a moderator looks some hours after the organisers. */
const LATER = 0.3;
/** Steps that are taken at the same time. */
const TOGETHER = 4;

/** Organisers of the sample accept what hosts offer, many at once, and a moderator of another city approves it likewise. */
@Injectable()
export class AnswerHosts {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly actors: SampleActors,
    private readonly past: PastTime,
    private readonly answering: AnswerOffers,
    private readonly approving: ApproveFestivalCelebrations,
  ) {}

  async answer({ id }: Festival, staged: StagedFestival): Promise<void> {
    const { acceptedDaysBefore, lastDaysBefore } = staged.festival;
    for (const days of acceptedDaysBefore) {
      await this.accept(id, staged, days, 'PUBLISHED');
      await this.approve(id, staged, days - LATER);
    }
    await this.accept(id, staged, lastDaysBefore - LATER, 'SUBMITTED');
    await this.decline(id, staged, lastDaysBefore - LATER);
  }

  private async accept(festivalId: string, staged: StagedFestival, days: number, stands: 'PUBLISHED' | 'SUBMITTED'): Promise<void> {
    const day = dayOf(staged, days);
    const organiser = await this.actors.byKey(staged.sample, staged.festival.author, day);
    const offers = await this.waiting(festivalId, staged, stands, day);
    await this.past.on(day, () => Promise.all(inSteps(offers).map(async (some) => done(await this.answering.accept(organiser, festivalId, some)))));
  }

  private async decline(festivalId: string, staged: StagedFestival, days: number): Promise<void> {
    const day = dayOf(staged, days);
    const organiser = await this.actors.byKey(staged.sample, staged.festival.author, day);
    const offers = await this.waiting(festivalId, staged, 'DECLINED', day);
    const note = staged.programme.find(({ stands }) => stands === 'DECLINED')?.offer.last?.note ?? '';
    if (offers.length > 0) done(await this.past.on(day, () => this.answering.decline(organiser, festivalId, offers, note)));
  }

  /** All themes are the moderator's who looks at a whole festival. */
  private async approve(festivalId: string, staged: StagedFestival, days: number): Promise<void> {
    const day = dayOf(staged, days);
    const moderator = await this.actors.byEmail(moderatorOf({ ...staged.festival, theme: '' }, staged.sample, day).email, day);
    const stays = new Set((await this.dataSource.manager.findBy(Celebration, { key: In(keysOf(staged, 'SUBMITTED')) })).map(({ id }) => id));
    for (;;) {
      const items = (await this.approving.waiting(moderator, festivalId)).filter(({ subjectId }) => !stays.has(subjectId));
      if (items.length === 0) return;
      const seen = items.map(({ id: itemId, revision }) => ({ itemId, revision }));
      await this.past.on(day, () => Promise.all(inSteps(seen).map(async (some) => done(await this.approving.approve(moderator, festivalId, some)))));
    }
  }

  private async waiting(festivalId: string, staged: StagedFestival, stands: 'PUBLISHED' | 'SUBMITTED' | 'DECLINED', day: Date): Promise<SeenOffer[]> {
    const where = { festivalId, key: In(keysOf(staged, stands)), offer: 'OFFERED' as const, offeredAt: LessThanOrEqual(day), deletedAt: IsNull() };
    return this.dataSource.manager.find(Celebration, { where, select: { id: true, edits: true }, order: { offeredAt: 'ASC', id: 'ASC' } });
  }
}

function keysOf(staged: StagedFestival, stands: string): string[] {
  return staged.programme.filter((one) => one.stands === stands).map((one) => keyOf(staged, one));
}

/** As organisers who share the work take them. */
function inSteps<T>(all: T[]): T[][] {
  const size = Math.min(LIMITS.festival.bulk, Math.max(1, Math.ceil(all.length / TOGETHER)));
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}

function done(results: BulkResult[]): void {
  const refused = results.find((result) => !result.done);
  if (refused) throw new Error(`a celebration of a festival was refused: ${refused.code}`);
}
