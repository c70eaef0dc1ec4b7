import { Inject } from '@nestjs/common';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { sweepFilmFiles } from '../media.jobs.js';
import { CheckFilmFiles } from './check-film-files.js';
import { FilesOwner, OWNER_KEY } from './files-owner.service.js';

/** Half-hourly: files without a row go, films without their files are told to be FAILED. In no other network's files. */
@ProcessorOf(sweepFilmFiles)
export class SweepFilmFilesProcessor implements JobProcessor<Record<string, never>> {
  constructor(
    private readonly owner: FilesOwner,
    private readonly files: CheckFilmFiles,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async run(): Promise<void> {
    const doubt = await this.owner.doubt();
    if (doubt) {
      this.log.error({ ...doubt, key: OWNER_KEY }, `stored files are not swept: ${doubt.why}`);
      return;
    }
    const { stray, lost } = await this.files.run();
    if (stray + lost > 0) this.log.warn({ stray, lost }, 'stored files did not fit the rows');
  }
}
