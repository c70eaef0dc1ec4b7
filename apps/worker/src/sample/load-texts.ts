import { Injectable } from '@nestjs/common';
import { MakeDiscussions } from './make-discussions.js';
import { LoadCelebrations } from './celebrations/load-celebrations.js';
import { LoadFestivals } from './festivals/load-festivals.js';
import { LoadPractices } from './practices/load-practices.js';
import type { Sample } from './read-sample.js';
import { LoadRecaps } from './recaps/load-recaps.js';
import { AnswerSelfChecks } from './self-checks/answer-self-checks.js';
import type { Progress } from './sample-progress.js';

/** What is written in the sample, in the order in which it can be there. */
@Injectable()
export class LoadTexts {
  constructor(
    private readonly discussions: MakeDiscussions,
    private readonly practices: LoadPractices,
    private readonly celebrations: LoadCelebrations,
    private readonly festivals: LoadFestivals,
    private readonly recaps: LoadRecaps,
    private readonly selfChecks: AnswerSelfChecks,
  ) {}

  /** What needs no film is there at once. */
  async first(sample: Sample, progress: Progress): Promise<void> {
    await this.discuss(sample, progress, (kind) => kind !== 'CLIP' && kind !== 'PRACTICE');
    await this.selfChecks.answer(sample, progress);
  }

  /** While films are made elsewhere; `stillWanted` throws where the sample is being removed. */
  async meanwhile(sample: Sample, progress: Progress, stillWanted: () => Promise<void>): Promise<void> {
    await this.practices.load(sample, progress, stillWanted);
    await this.celebrations.load(sample, progress, stillWanted);
    await this.discuss(sample, progress, (kind) => kind === 'PRACTICE');
    // The largest comes last: all else is there to look at meanwhile.
    await this.festivals.load(sample, progress, stillWanted);
    await this.recaps.load(sample, progress);
  }

  /** What speaks of clips follows when they are out. */
  async aboutClips(sample: Sample, progress: Progress): Promise<void> {
    await this.discuss(sample, progress, (kind) => kind === 'CLIP');
    await this.practices.showClips(sample, progress);
  }

  private async discuss(sample: Sample, progress: Progress, isDue: (subjectKind: string | undefined) => boolean): Promise<void> {
    for (const discussion of sample.discussions) if (isDue(discussion.subject?.kind)) await this.discussions.make(discussion, sample, progress);
  }
}
