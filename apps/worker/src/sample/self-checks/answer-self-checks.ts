import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { City } from '@libs/cities/city.entity.js';
import { SaveSelfCheck } from '@libs/themes/self-checks/save-self-check.js';
import { CitySelfCheckRow } from '@libs/themes/self-checks/self-check.entity.js';
import { daysBefore, PastTime } from '../practices/past-time.js';
import type { Sample } from '../read-sample.js';
import { SampleActors } from '../sample-actors.js';
import type { Progress } from '../sample-progress.js';

/** Answers self-checks for cities of the sample as their people would. */
@Injectable()
export class AnswerSelfChecks {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly actors: SampleActors,
    private readonly past: PastTime,
    private readonly saving: SaveSelfCheck,
  ) {}

  /** The revision counts saves: those of a run before are not repeated. */
  async answer(sample: Sample, { loadedAt }: Progress): Promise<void> {
    for (const { city, theme: themeSlug, saves } of sample.selfChecks) {
      const { id: cityId } = await this.dataSource.manager.findOneByOrFail(City, { slug: city });
      const there = (await this.dataSource.manager.findOneBy(CitySelfCheckRow, { cityId, themeSlug }))?.revision ?? 0;
      for (const [index, { by, daysAgo, answers }] of saves.entries()) {
        if (index < there) continue;
        const day = daysBefore(loadedAt, daysAgo);
        const actor = await this.actors.byKey(sample, by, day);
        await this.past.on(day, () => this.saving.save(actor, { cityId, themeSlug, baseRevision: index, answers }));
      }
    }
  }
}
