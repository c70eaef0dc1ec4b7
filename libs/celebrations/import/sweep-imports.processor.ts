import type { OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, LessThan } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { CalendarImport } from './calendar-import.entity.js';
import { sweepImports } from './import.jobs.js';

const EVERY_MS = 3_600_000;

/** A file of somebody's is kept as long as it takes to choose from it. */
@ProcessorOf(sweepImports)
export class SweepImportsProcessor implements JobProcessor<Record<string, never>>, OnApplicationBootstrap {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.schedule(sweepImports, {}, EVERY_MS);
  }

  async run(): Promise<void> {
    await this.dataSource.manager.delete(CalendarImport, { createdAt: LessThan(new Date(this.clock.now().getTime() - LIMITS.calendarImport.keptMs)) });
  }
}
