import { Inject, type OnApplicationBootstrap } from '@nestjs/common';
import type { JobRun } from '@libs/platform/jobs/job.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { ClearProofs } from './proofs/clear-proofs.js';
import { KEEP_EVERY_MS, keepConsents } from './consent.jobs.js';
import { EndConsents } from './end-consents.js';
import { RemindOfConsents } from './tell-of-ends.js';

/** Every quarter of an hour, from what stands in the database: killed half way and run again, or run by two at once, it does each thing once. */
@ProcessorOf(keepConsents)
export class KeepConsentsProcessor implements JobProcessor<Record<string, never>>, OnApplicationBootstrap {
  constructor(
    private readonly ending: EndConsents,
    private readonly reminding: RemindOfConsents,
    private readonly clearing: ClearProofs,
    private readonly jobs: Jobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule(keepConsents, {}, KEEP_EVERY_MS);
  }

  async run(_payload: Record<string, never>, { signal }: Pick<JobRun, 'signal'>): Promise<void> {
    const takenBack = await this.ending.run(signal);
    await this.reminding.run(signal);
    const cleared = await this.clearing.run(signal);
    if (takenBack + cleared > 0) this.log.info({ takenBack, cleared }, 'consents kept');
  }
}
