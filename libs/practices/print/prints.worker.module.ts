import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { FilesOwner } from '@libs/media/sweeping/files-owner.service.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { NetworkSettingsModule } from '@libs/platform/settings/network-settings.module.js';
import { StorageModule } from '@libs/platform/storage/storage.module.js';
import { CheckPrintFiles } from './check-print-files.js';
import { MakePrint } from './make-print.js';
import { PrintPracticeProcessor } from './print-practice.processor.js';
import { sweepPrints } from './print.jobs.js';
import { PrintReactions } from './print.reactions.js';
import { SweepPrintsProcessor } from './sweep-prints.processor.js';

const HALF_AN_HOUR = 30 * 60_000;

@Module({ imports: [StorageModule, NetworkSettingsModule], providers: [MakePrint, CheckPrintFiles, FilesOwner, PrintReactions, PrintPracticeProcessor, SweepPrintsProcessor] })
export class PrintsWorkerModule implements OnApplicationBootstrap {
  constructor(private readonly jobs: Jobs) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule(sweepPrints, {}, HALF_AN_HOUR);
  }
}
