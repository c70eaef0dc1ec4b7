import { Injectable } from '@nestjs/common';
import type { Sample } from '../read-sample.js';
import type { Progress } from '../sample-progress.js';
import { ConfirmPractices } from './confirm-practices.js';
import { LoadAdoption } from './load-adoption.js';
import { LoadPractice } from './load-practice.js';
import { MakeCollection } from './make-collection.js';
import { sampleId } from './practice-files.js';

/** Loads the practices of the sample and what became of them, each after what it grew from. */
@Injectable()
export class LoadPractices {
  constructor(
    private readonly practices: LoadPractice,
    private readonly adoptions: LoadAdoption,
    private readonly confirming: ConfirmPractices,
    private readonly collections: MakeCollection,
  ) {}

  /** `stillWanted` throws where the sample is being removed. */
  async load(sample: Sample, progress: Progress, stillWanted: () => Promise<void>): Promise<void> {
    const ids = new Map<string, string>();
    const adopted = new Set<string>();
    for (let before = -1; before < ids.size + adopted.size; ) {
      before = ids.size + adopted.size;
      for (const practice of sample.practices) {
        const { slug, parent } = practice;
        if (ids.has(slug) || (parent && !adopted.has(parent.adoption))) continue;
        await stillWanted();
        const adoption = sample.adoptions.find(({ key }) => key === parent?.adoption);
        const id = adoption ? await this.adoptions.publish(adoption, sample, progress) : sampleId('practice', slug);
        await this.practices.load(id, practice, sample, progress);
        await this.confirming.answer(id, practice, sample, progress);
        ids.set(slug, id);
      }
      for (const adoption of sample.adoptions) {
        const practiceId = ids.get(adoption.practice);
        if (!practiceId || adopted.has(adoption.key)) continue;
        await stillWanted();
        await this.adoptions.load(adoption, practiceId, sample, progress);
        adopted.add(adoption.key);
      }
    }
    await this.confirming.ask(progress);
    for (const collection of sample.collections) await this.collections.make(collection, ids, sample, progress);
  }

  /** What of them shows clips, once those are on the site. */
  async showClips(sample: Sample, progress: Progress): Promise<void> {
    for (const adoption of sample.adoptions) await this.adoptions.showClips(adoption, sample, progress);
  }
}
