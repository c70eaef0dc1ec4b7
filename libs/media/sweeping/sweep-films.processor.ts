import { Inject } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { sweepFilms } from '../media.jobs.js';
import { SettleUploads } from '../uploads/settle-uploads.js';
import { QueueFilm } from '../pipeline/queue-film.js';
import { ScratchFolders } from '../pipeline/scratch-folders.service.js';
import { TidyFilm } from './tidy-film.js';

/** Rows that one sweep takes up; the rest waits a minute. */
const BATCH = 100;
/** Seconds without a sign of life, and without a new job, after which the job of a film is looked for. */
const SILENT_SECONDS = 45;

/** Every minute, from what stands in the database: what stopped half-way goes on, what nobody wants goes. */
@ProcessorOf(sweepFilms)
export class SweepFilmsProcessor implements JobProcessor<Record<string, never>> {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly settle: SettleUploads,
    private readonly queue: QueueFilm,
    private readonly tidy: TidyFilm,
    private readonly scratch: ScratchFolders,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async run(): Promise<void> {
    const settled = await this.settle.run(BATCH);
    const again = await this.restart();
    const tidied = await this.tidyUp();
    const scratch = await this.scratch.sweep();
    if (settled + again + tidied + scratch > 0) this.log.info({ settled, again, tidied, scratch }, 'films swept');
  }

  private async restart(): Promise<number> {
    const silent: { id: string }[] = await this.dataSource.query(
      `SELECT id FROM film WHERE state = 'PROCESSING' AND deleted_at IS NULL
          AND coalesce(beat_at, '-infinity') < now() - make_interval(secs => $1) AND coalesce(queued_at, '-infinity') < now() - make_interval(secs => $1)
        ORDER BY queued_at LIMIT $2`,
      [SILENT_SECONDS, BATCH],
    );
    let again = 0;
    for (const { id } of silent) if (await this.queue.again(id)) again += 1;
    return again;
  }

  private async tidyUp(): Promise<number> {
    const untidy: { id: string }[] = await this.dataSource.query(
      `SELECT id FROM film WHERE deleted_at IS NOT NULL AND files_removed_at IS NULL
        UNION SELECT film_id FROM upload WHERE cancelled_at IS NOT NULL LIMIT $1`,
      [BATCH],
    );
    for (const { id } of untidy) await this.tidy.run(id);
    return untidy.length;
  }
}
