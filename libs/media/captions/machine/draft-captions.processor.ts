import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject } from '@nestjs/common';
import { Config } from '@libs/platform/config/config.js';
import type { JobRun } from '@libs/platform/jobs/job.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import type { CaptionDraft } from './caption-draft.entity.js';
import { draftCaptions, type DraftCaptionsPayload } from './caption-draft.jobs.js';
import { DraftFailure } from './draft-failure.types.js';
import { DraftRuns } from './draft-runs.service.js';
import { DraftWork } from './draft-work.service.js';

const BEAT_MS = 5_000;

/** The row of the draft says who it is of: dismissed or taken over, the run ends. */
class NotWanted extends Error {}

/** One draft by a machine. It may be killed anywhere and run again: only the run that the row names ends it. */
@ProcessorOf(draftCaptions)
export class DraftCaptionsProcessor implements JobProcessor<DraftCaptionsPayload> {
  constructor(
    private readonly config: Config,
    private readonly runs: DraftRuns,
    private readonly work: DraftWork,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async run({ draftId }: DraftCaptionsPayload, job: JobRun): Promise<void> {
    const draft = await this.runs.claim(draftId);
    if (!draft) return;
    const folder = join(this.config.dataDir, 'scratch', `draft-${draft.id}-${draft.run}`);
    const stopped = new AbortController();
    const beats = setInterval(() => {
      this.runs.beat(draft).then(
        (wanted) => wanted || stopped.abort(new NotWanted()),
        (err: unknown) => this.log.debug({ err }, 'a draft of captions could not say that it lives'),
      );
    }, BEAT_MS);
    try {
      await mkdir(folder, { recursive: true });
      await this.runs.succeed(draft, await this.work.make(draft, folder, AbortSignal.any([job.signal, stopped.signal])));
    } catch (err) {
      if (stopped.signal.aborted) return;
      await this.conclude(draft, job, err);
    } finally {
      clearInterval(beats);
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  private async conclude(draft: CaptionDraft, job: JobRun, err: unknown): Promise<void> {
    const failure = err instanceof DraftFailure ? err : undefined;
    this.log.warn({ err, draftId: draft.id, attempt: job.attempt }, 'drafting captions broke off');
    const timedOut = job.signal.aborted && job.signal.reason instanceof DOMException && job.signal.reason.name === 'TimeoutError';
    if (timedOut) return this.runs.fail(draft, 'ENGINE_TIMEOUT');
    // The process stops: whoever comes next goes on. A service that is away may be back.
    if (job.signal.aborted || (!job.last && (!failure || failure.code === 'ENGINE_AWAY'))) throw err;
    await this.runs.fail(draft, failure?.code ?? 'ENGINE_FAILED');
  }
}
