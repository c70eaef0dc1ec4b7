import { Inject, Injectable, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type Job, UnrecoverableError, type Worker } from 'bullmq';
import { LOG, type Log } from '../log/log.module.js';
import { definedJobs, type JobDefinition, type JobRun, QUEUES, type QueueName } from './job.js';
import { JobBackend } from './job-backend.js';
import { GiveUp, type JobProcessor, PROCESSOR_OF } from './processor.js';

/** How many jobs of a queue one worker process runs at once. Films use every core they get. */
const CONCURRENCY: Record<QueueName, number> = { events: 8, media: 1, mail: 4, maintenance: 1 };

/** Runs the jobs of this process, and refuses to start while a job has no processor. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly workers: Worker[] = [];
  private readonly stopping = new AbortController();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly backend: JobBackend,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const processors = this.processors();
    const missing = definedJobs().filter((job) => !processors.has(job.name));
    if (missing.length > 0) throw new Error(`No processor for ${missing.map((job) => job.name).join(', ')}`);
    for (const queue of QUEUES) {
      const worker = await this.backend.worker(queue, (job) => this.run(job, processors), {
        concurrency: CONCURRENCY[queue],
        lockDuration: 15_000,
        stalledInterval: 5_000,
        maxStalledCount: 20,
      });
      worker.on('error', (err) => this.log.error({ err, queue }, 'worker'));
      worker.on('failed', (job, err) => this.log.warn({ err, job: job?.name, id: job?.id, attempt: job?.attemptsMade }, 'job failed'));
      this.workers.push(worker);
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort(new Error('the process stops'));
    await Promise.allSettled(this.workers.map((worker) => worker.close()));
  }

  private processors(): Map<string, { job: JobDefinition; processor: JobProcessor<object> }> {
    const found = new Map<string, { job: JobDefinition; processor: JobProcessor<object> }>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const job = metatype ? (Reflect.getMetadata(PROCESSOR_OF, metatype) as JobDefinition | undefined) : undefined;
      if (!job) continue;
      if (found.has(job.name)) throw new Error(`The job ${job.name} has two processors`);
      found.set(job.name, { job, processor: instance as JobProcessor<object> });
    }
    return found;
  }

  private async run(job: Job, processors: Map<string, { job: JobDefinition; processor: JobProcessor<object> }>): Promise<void> {
    const known = processors.get(job.name);
    if (!known) throw new UnrecoverableError(`No processor for ${job.name}`);
    const attempt = job.attemptsMade + 1;
    const run: JobRun = {
      id: job.id ?? '',
      attempt,
      last: attempt >= known.job.attempts,
      signal: AbortSignal.any([this.stopping.signal, AbortSignal.timeout(known.job.timeoutMs)]),
    };
    try {
      await known.processor.run(job.data as object, run);
    } catch (err) {
      if (err instanceof GiveUp) throw new UnrecoverableError(err.message);
      throw err;
    }
  }
}
