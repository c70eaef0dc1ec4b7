import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { PracticeCollection } from '@libs/practices/collections/practice-collection.entity.js';
import { SaveCollection } from '@libs/practices/collections/save-collection.js';
import type { Sample } from '../read-sample.js';
import { SampleActors } from '../sample-actors.js';
import type { Progress } from '../sample-progress.js';
import type { SampleCollection } from './adoption-files.js';
import { daysBefore, PastTime } from './past-time.js';
import { sampleId } from './practice-files.js';

/** A collection of the sample, as an editor or a city would make it; what is there stays as its people left it. */
@Injectable()
export class MakeCollection {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly actors: SampleActors,
    private readonly past: PastTime,
    private readonly saving: SaveCollection,
  ) {}

  /** `ids` are those of the practices by their slugs. */
  async make({ key, city, author, items, daysAgo, ...words }: SampleCollection, ids: ReadonlyMap<string, string>, sample: Sample, { loadedAt }: Progress): Promise<void> {
    const id = sampleId('collection', key);
    const { manager } = this.dataSource;
    if (await manager.existsBy(PracticeCollection, { id, isSample: true })) return;
    const day = daysBefore(loadedAt, daysAgo);
    const actor = await this.actors.byKey(sample, author, day);
    const chosen = items.map(({ practice, why }) => ({ practiceId: idOf(practice, ids), why }));
    await this.past.on(day, () => this.saving.save(actor, { id, edits: 0, citySlug: city, ...words, items: chosen }));
    // Those of the network belong to no city that would say so.
    await manager.update(PracticeCollection, { id }, { isSample: true });
  }
}

function idOf(practice: string, ids: ReadonlyMap<string, string>): string {
  const id = ids.get(practice);
  if (!id) throw new Error(`collections.json: ${practice} is no practice of the sample`);
  return id;
}
