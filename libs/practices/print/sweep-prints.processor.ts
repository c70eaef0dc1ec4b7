import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Config } from '@libs/platform/config/config.js';
import { newId } from '@libs/platform/ids/id.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { SCRATCH_PREFIX, scratchRoot } from './make-print.js';
import { printPractice, sweepPrints } from './print.jobs.js';

/** Prints that one sweep asks for; the rest waits for the next. */
const BATCH = 200;
const LOOKED_AT_ONCE = 500;
/** Scratch older than this belongs to nobody: no run lasts so long. */
const STALE_MS = 3_600_000;

/** Half-hourly, from what stands in the database: published revisions without a PDF get one. */
@ProcessorOf(sweepPrints)
export class SweepPrintsProcessor implements JobProcessor<Record<string, never>> {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly storage: Storage,
    private readonly jobs: Jobs,
    private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async run(): Promise<void> {
    const lost = await this.findLost();
    const asked = await this.ask();
    const scratch = await this.clearScratch();
    if (lost + asked + scratch > 0) this.log.info({ lost, asked, scratch }, 'prints swept');
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

  /** Rows whose file is not there any more are to be made again. */
  private async findLost(): Promise<number> {
    const stored = new Set<string>();
    for await (const { key } of this.storage.list('prints/')) stored.add(key);
    let [after, lost] = ['00000000-0000-0000-0000-000000000000', 0];
    for (;;) {
      const rows: { id: string; key: string }[] = await this.dataSource.query(
        `SELECT revision_id AS id, object_key AS key FROM practice_print WHERE state = 'READY' AND revision_id > $1 AND made_at < now() - interval '15 minutes' ORDER BY revision_id LIMIT $2`,
        [after, LOOKED_AT_ONCE],
      );
      const gone = rows.filter(({ key }) => !stored.has(key)).map(({ id }) => id);
      if (gone.length > 0) await this.dataSource.query(`UPDATE practice_print SET state = 'WAITING' WHERE revision_id = ANY($1)`, [gone]);
      lost += gone.length;
      after = rows.at(-1)?.id ?? after;
      if (rows.length < LOOKED_AT_ONCE) return lost;
    }
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
