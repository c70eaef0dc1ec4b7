import { Module } from '@nestjs/common';
import { OutboxWorkerModule } from '@libs/platform/outbox/outbox.worker.module.js';
import { PlatformModule } from '@libs/platform/platform.module.js';
import { Readiness } from '@libs/platform/process/readiness.service.js';
import { WORKER_FEATURES } from './features.js';

/** A worker: relays the outbox and runs every job. */
@Module({ imports: [PlatformModule, ...WORKER_FEATURES, OutboxWorkerModule], providers: [Readiness] })
export class WorkerModule {}
