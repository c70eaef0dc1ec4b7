import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Celebration } from '@libs/celebrations/celebration.entity.js';
import { CreateCelebration } from '@libs/celebrations/edit/create-celebration.js';
import { SaveCelebration } from '@libs/celebrations/edit/save-celebration.js';
import { SetRecurrence } from '@libs/celebrations/when/set-recurrence.js';
import { PicturesService } from '@libs/media/pictures/pictures.service.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { sampleId } from '../practices/practice-files.js';
import { contentOf, type SampleCelebration, timesOf } from './celebration-files.js';

/** Writes a celebration of the sample as its author would. Every step finds what a run before has done. */
@Injectable()
export class MakeCelebration {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly creating: CreateCelebration,
    private readonly saving: SaveCelebration,
    private readonly recurring: SetRecurrence,
    private readonly pictures: PicturesService,
  ) {}

  find({ slug }: SampleCelebration): Promise<Celebration | null> {
    return this.dataSource.manager.findOneBy(Celebration, { key: sampleId('celebration', slug) });
  }

  async write(author: MemberActor, celebration: SampleCelebration, { zone, loadedAt, folder }: { zone: string; loadedAt: Date; folder: string }): Promise<void> {
    const { slug, city, language, title } = celebration;
    const id = await this.creating.create(author, { key: sampleId('celebration', slug), citySlug: city, language, title, zone, ...timesOf(celebration, zone, loadedAt) });
    const made = await this.dataSource.manager.findOneByOrFail(Celebration, { id });
    const posterId = made.posterId ?? (await this.hang(author, made.cityId, celebration, folder));
    await this.saving.save(author, { id, edits: made.edits, ...contentOf(celebration), ...(posterId ? { posterId } : {}) });
    const { edits, rule } = await this.dataSource.manager.findOneByOrFail(Celebration, { id });
    if (celebration.rule && !rule) await this.recurring.set(author, { id, edits, rule: celebration.rule, excluded: [], extra: [] });
  }

  /** One that a killed run has put there and nothing shows is swept by a worker. */
  private async hang(author: MemberActor, cityId: string, { poster }: SampleCelebration, folder: string): Promise<string | null> {
    if (!poster) return null;
    const { id } = await this.pictures.add(author, cityId, 'POSTER', join(folder, 'celebrations', 'posters', poster.file));
    await this.pictures.describe(author, id, poster.alt);
    return id;
  }
}
