import { Inject, type OnApplicationBootstrap } from '@nestjs/common';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { ClaimReview } from '../claim-review.js';
import { sweepClaims, SWEEP_CLAIMS_EVERY_MS } from './review.jobs.js';

/** Every minute: claims that ran out are given back. */
@ProcessorOf(sweepClaims)
export class SweepClaimsProcessor implements JobProcessor<Record<string, never>>, OnApplicationBootstrap {
  constructor(
    private readonly claims: ClaimReview,
    private readonly jobs: Jobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule(sweepClaims, {}, SWEEP_CLAIMS_EVERY_MS);
  }

  async run(): Promise<void> {
    const given = await this.claims.releaseExpired();
    if (given > 0) this.log.info({ given }, 'claims ran out');
  }
}
