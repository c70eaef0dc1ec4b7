import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobRunner } from '../jobs/job-runner.js';
import { OutboxRelay } from './outbox-relay.js';
import { Reactions } from './reactions.js';
import { RunReactionProcessor } from './run-reaction.processor.js';
import { SweepOutboxProcessor } from './sweep-outbox.processor.js';

/** What only a worker process does: relay events, run jobs. */
@Module({ imports: [DiscoveryModule], providers: [JobRunner, Reactions, RunReactionProcessor, SweepOutboxProcessor, OutboxRelay], exports: [Reactions] })
export class OutboxWorkerModule {}
