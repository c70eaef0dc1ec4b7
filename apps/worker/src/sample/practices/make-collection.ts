import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { City } from '@libs/cities/city.entity.js';
import { PracticeCollection, PracticeCollectionItemRow } from '@libs/practices/collections/practice-collection.entity.js';
import type { Sample } from '../read-sample.js';
import { SampleActors } from '../sample-actors.js';
import type { Progress } from '../sample-progress.js';
import type { SampleCollection } from './adoption-files.js';
import { daysBefore } from './past-time.js';
import { sampleId } from './practice-files.js';

/** A collection of the sample, whole or not at all; what is there stays as its people left it. */
@Injectable()
export class MakeCollection {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly actors: SampleActors,
  ) {}

  /** `ids` are those of the practices by their slugs. */
  async make({ key, city: slug, author, items, daysAgo, ...words }: SampleCollection, ids: ReadonlyMap<string, string>, sample: Sample, { loadedAt }: Progress): Promise<void> {
    const id = sampleId('collection', key);
    const at = daysBefore(loadedAt, daysAgo);
    const { memberId } = await this.actors.byKey(sample, author, at);
    await this.dataSource.transaction(async (tx) => {
      if (await tx.existsBy(PracticeCollection, { id })) return;
      const city = slug ? await tx.findOneByOrFail(City, { slug, isSample: true }) : null;
      await tx.insert(PracticeCollection, { id, cityId: city?.id ?? null, authorId: memberId, ...words, createdAt: at, updatedAt: at, isSample: true });
      const rows = items.map(({ practice, why }, index) => ({ collectionId: id, practiceId: idOf(practice, ids), position: index, why }));
      await tx.insert(PracticeCollectionItemRow, rows);
    });
  }
}

function idOf(practice: string, ids: ReadonlyMap<string, string>): string {
  const id = ids.get(practice);
  if (!id) throw new Error(`collections.json: ${practice} is no practice of the sample`);
  return id;
}
