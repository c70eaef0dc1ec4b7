import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Celebration } from '@libs/celebrations/celebration.entity.js';
import { Recap } from '@libs/celebrations/recap/recap.entity.js';
import { SaveRecap } from '@libs/celebrations/recap/save-recap.js';
import { PicturesService } from '@libs/media/pictures/pictures.service.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { sampleId } from '../practices/practice-files.js';
import type { SampleRecap } from './recap-files.js';

interface Written {
  celebration: Celebration;
  recap: SampleRecap;
  /** Of its pictures. */
  folder: string;
  clipId: string | null;
}

/** Writes what came of a celebration of the sample, and publishes it. */
@Injectable()
export class MakeRecap {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly saving: SaveRecap,
    private readonly pictures: PicturesService,
  ) {}

  /** What is written already stays as its city left it. */
  async make(crew: MemberActor, { celebration, recap, folder, clipId }: Written): Promise<void> {
    const { id: celebrationId, key, cityId } = celebration;
    if (!(await this.find(celebrationId))) {
      const pictureIds: string[] = [];
      for (const { file, alt } of recap.pictures) {
        const { id } = await this.pictures.add(crew, cityId, 'RECAP', join(folder, file));
        await this.pictures.describe(crew, id, alt);
        pictureIds.push(id);
      }
      const numbers = recap.numbers.map((number, index) => ({ ...number, key: sampleId('recap', `${key} ${index}`) }));
      const { people, partners, text } = recap;
      await this.saving.save(crew, { celebrationId, edits: 0, people, numbers, partners, text: text.join('\n\n'), pictureIds, clipId });
    }
    const made = await this.find(celebrationId);
    if (made && !made.publishedAt && made.edits === 1) await this.saving.publish(crew, celebrationId, made.edits);
  }

  private find(celebrationId: string): Promise<Recap | null> {
    return this.dataSource.manager.findOneBy(Recap, { celebrationId });
  }
}
