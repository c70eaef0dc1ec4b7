import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Celebration } from '@libs/celebrations/celebration.entity.js';
import { CreateCelebration } from '@libs/celebrations/edit/create-celebration.js';
import { SaveCelebration } from '@libs/celebrations/edit/save-celebration.js';
import { SubmitCelebration } from '@libs/celebrations/edit/submit-celebration.js';
import { SetCelebrationFestival } from '@libs/celebrations/festivals/edit/set-celebration-festival.js';
import type { Festival } from '@libs/celebrations/festivals/festival.entity.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { contentOfOffer } from './festival-content.js';
import type { Planned } from './plan-programme.js';
import { keyOf, type StagedFestival } from './stage-festival.js';

/**
 * Makes what a city itself does at its festival: a celebration like any other, put into the programme and submitted. It goes through the
 * desk as offers of hosts do, since nobody reviews what their own city submitted.
 */
@Injectable()
export class MakeOwn {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly creating: CreateCelebration,
    private readonly saving: SaveCelebration,
    private readonly joining: SetCelebrationFestival,
    private readonly submitting: SubmitCelebration,
  ) {}

  async make(author: MemberActor, planned: Planned, { id: festivalId }: Festival, staged: StagedFestival): Promise<void> {
    const { festival, zone } = staged;
    const key = keyOf(staged, planned);
    const there = await this.dataSource.manager.findOneBy(Celebration, { key });
    if (there && (there.state !== 'DRAFT' || there.deletedAt)) return;
    const { offer, startsLocal, endsLocal } = planned;
    const id = await this.creating.create(author, { key, citySlug: festival.city, language: festival.language, title: offer.title, zone, startsLocal, endsLocal, allDay: false });
    await this.saving.save(author, { id, edits: there?.edits ?? 1, ...contentOfOffer(planned, festival) });
    await this.joining.set(author, id, festivalId);
    const { edits } = await this.dataSource.manager.findOneByOrFail(Celebration, { id });
    await this.submitting.submit(author, id, edits);
  }
}
