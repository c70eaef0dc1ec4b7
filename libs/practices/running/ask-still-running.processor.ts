import { Inject, type OnApplicationBootstrap } from '@nestjs/common';
import type { JobRun } from '@libs/platform/jobs/job.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { ASK_EVERY_MS, askStillRunning } from './running.jobs.js';
import { SendQuestions } from './send-questions.js';

/** Every day: practices that nobody has spoken of for a year are asked about. */
@ProcessorOf(askStillRunning)
export class AskStillRunningProcessor implements JobProcessor<Record<string, never>>, OnApplicationBootstrap {
  constructor(
    private readonly questions: SendQuestions,
    private readonly jobs: Jobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule(askStillRunning, {}, ASK_EVERY_MS);
  }

  async run(_payload: Record<string, never>, { signal }: Pick<JobRun, 'signal'>): Promise<void> {
    const asked = await this.questions.run(signal);
    if (asked > 0) this.log.info({ asked }, 'asked whether practices still run');
  }
}
