import { Inject } from '@nestjs/common';
import type { JobRun } from '@libs/platform/jobs/job.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { MakePrint } from './make-print.js';
import { printPractice } from './print.jobs.js';

/** Runs the typesetter; what failed for good is written down, and tried again by the sweep. */
@ProcessorOf(printPractice)
export class PrintPracticeProcessor implements JobProcessor<{ revisionId: string }> {
  constructor(
    private readonly prints: MakePrint,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async run({ revisionId }: { revisionId: string }, { last, signal, attempt }: JobRun): Promise<void> {
    try {
      await this.prints.run(revisionId, signal);
    } catch (err) {
      this.log.warn({ err, revisionId, attempt }, 'a practice was not printed');
      if (last && !signal.aborted) await this.prints.fail(revisionId, String(err));
      throw err;
    }
  }
}
