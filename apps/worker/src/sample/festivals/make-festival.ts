import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CreateFestival } from '@libs/celebrations/festivals/edit/create-festival.js';
import { SaveFestival } from '@libs/celebrations/festivals/edit/save-festival.js';
import { SubmitFestival } from '@libs/celebrations/festivals/edit/submit-festival.js';
import { Festival } from '@libs/celebrations/festivals/festival.entity.js';
import { PicturesService } from '@libs/media/pictures/pictures.service.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { sampleId } from '../practices/practice-files.js';
import { contentOf } from './festival-content.js';
import type { SampleFestival } from './festival-files.js';
import type { StagedFestival } from './stage-festival.js';

/** Writes a festival of the sample as its organiser would. Every step finds what a run before has done. */
@Injectable()
export class MakeFestival {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly creating: CreateFestival,
    private readonly saving: SaveFestival,
    private readonly submitting: SubmitFestival,
    private readonly pictures: PicturesService,
  ) {}

  find({ slug }: SampleFestival): Promise<Festival | null> {
    return this.dataSource.manager.findOneBy(Festival, { key: sampleId('festival', slug) });
  }

  async write(author: MemberActor, { festival, days, zone }: StagedFestival): Promise<void> {
    const { slug, city, language, title } = festival;
    const { startsOn, endsOn } = days;
    const id = await this.creating.create(author, { key: sampleId('festival', slug), citySlug: city, language, title, startsOn, endsOn, zone });
    const { cityId, edits, ...made } = await this.dataSource.manager.findOneByOrFail(Festival, { id });
    const posterId = made.posterId ?? (await this.hang(author, cityId, festival));
    await this.saving.save(author, { id, edits, ...contentOf(festival, days), posterId });
  }

  async submit(author: MemberActor, { id, edits }: Festival): Promise<void> {
    await this.submitting.submit(author, id, edits);
  }

  private async hang(author: MemberActor, cityId: string, { folder, poster }: SampleFestival): Promise<string> {
    const { id } = await this.pictures.add(author, cityId, 'POSTER', join(folder, 'pictures', poster.file));
    await this.pictures.describe(author, id, poster.alt);
    return id;
  }
}
