import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { FilesOwner, OWNER_KEY } from '@libs/media/sweeping/files-owner.service.js';
import { Config } from '@libs/platform/config/config.js';
import { newId } from '@libs/platform/ids/id.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { CheckPrintFiles } from './check-print-files.js';
import { SCRATCH_PREFIX, scratchRoot } from './make-print.js';
import { printPractice, sweepPrints } from './print.jobs.js';

/** Prints that one sweep asks for; the rest waits for the next. */
const BATCH = 200;
/** Scratch older than this belongs to nobody: no run lasts so long. */
const STALE_MS = 3_600_000;

/** Half-hourly, from what stands in the database: published revisions without a PDF get one, PDFs without a practice go. */
@ProcessorOf(sweepPrints)
export class SweepPrintsProcessor implements JobProcessor<Record<string, never>> {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly owner: FilesOwner,
    private readonly files: CheckPrintFiles,
    private readonly jobs: Jobs,
    private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async run(): Promise<void> {
    const { stray, lost } = await this.checkFiles();
    const asked = await this.ask();
    const scratch = await this.clearScratch();
    if (stray + lost + asked + scratch > 0) this.log.info({ stray, lost, asked, scratch }, 'prints swept');
  }

  // In no other network's files, as films.
  private async checkFiles(): Promise<{ stray: number; lost: number }> {
    const doubt = await this.owner.doubt();
    if (!doubt) return this.files.run();
    this.log.error({ ...doubt, key: OWNER_KEY }, `stored prints are not swept: ${doubt.why}`);
    return { stray: 0, lost: 0 };
  }

  // A quarter of an hour is left to the job that publishing added; one that failed is tried again after six hours.
  private async ask(): Promise<number> {
    const missing: { id: string }[] = await this.dataSource.query(
      `SELECT revision.id FROM practice_revision revision JOIN practice ON practice.id = revision.practice_id
         LEFT JOIN practice_print print ON print.revision_id = revision.id
        WHERE revision.number IS NOT NULL AND practice.shown_revision_id IS NOT NULL AND practice.deleted_at IS NULL AND revision.published_at < now() - interval '15 minutes'
          AND (print.revision_id IS NULL OR print.state = 'WAITING' OR (print.state = 'FAILED' AND print.made_at < now() - interval '6 hours'))
        ORDER BY revision.published_at DESC LIMIT $1`,
      [BATCH],
    );
    // Twice in the queue is harmless: the second finds it made.
    await this.jobs.addAll(missing.map(({ id }) => ({ job: printPractice, payload: { revisionId: id }, id: `print-${id}-${newId().slice(-12)}` })));
    return missing.length;
  }

  private async clearScratch(): Promise<number> {
    const root = scratchRoot(this.config);
    const names = (await readdir(root).catch(() => [])).filter((name) => name.startsWith(SCRATCH_PREFIX));
    let cleared = 0;
    for (const name of names) {
      const found = await stat(join(root, name)).catch(() => undefined);
      if (!found || found.mtimeMs > Date.now() - STALE_MS) continue;
      await rm(join(root, name), { recursive: true, force: true });
      cleared += 1;
    }
    return cleared;
  }
}
