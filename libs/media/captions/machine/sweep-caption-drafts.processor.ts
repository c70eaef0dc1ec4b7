import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Config } from '@libs/platform/config/config.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { draftCaptions, sweepCaptionDrafts } from './caption-draft.jobs.js';

/** Without a sign of life for so long, the job of a draft is added anew; while it still waits in the queue that does nothing. */
const SILENT_SECONDS = 60;
/** Longer than any job may run. */
const FORGOTTEN_MS = 3 * 3_600_000;

/** Every minute: drafts whose run died go on, and folders of dead runs go. */
@ProcessorOf(sweepCaptionDrafts)
export class SweepCaptionDraftsProcessor implements JobProcessor<Record<string, never>> {
  constructor(
    private readonly database: ReadDatabase,
    private readonly jobs: Jobs,
    private readonly config: Config,
  ) {}

  async run(): Promise<void> {
    const silent = await this.database.rows<{ id: string; attempt: number }>(
      `SELECT id, attempt FROM caption_draft WHERE state IN ('QUEUED', 'RUNNING') AND beat_at < now() - make_interval(secs => $1) LIMIT 100`,
      [SILENT_SECONDS],
    );
    for (const { id, attempt } of silent) await this.jobs.add(draftCaptions, { draftId: id }, { id: `caption-draft-${id}-${attempt}` });
    const scratch = join(this.config.dataDir, 'scratch');
    for (const name of await readdir(scratch).catch(() => [])) {
      if (!name.startsWith('draft-')) continue;
      const found = await stat(join(scratch, name)).catch(() => null);
      if (found && Date.now() - found.mtimeMs > FORGOTTEN_MS) await rm(join(scratch, name), { recursive: true, force: true });
    }
  }
}
