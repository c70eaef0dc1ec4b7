import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { JobsOptions, Queue } from 'bullmq';
import { LOG, type Log } from '../log/log.module.js';
import type { JobDefinition, QueueName } from './job.js';
import { JobBackend } from './job-backend.js';

export interface JobToAdd {
  job: JobDefinition;
  payload: object;
  /** The same id added again while the job is there is the same job. */
  id?: string;
  delayMs?: number;
  /** Those without one go first, then the lower number. */
  priority?: number;
}

/** Adds jobs. Features add them from a reaction, never inside a transaction. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly queues = new Map<QueueName, Promise<Queue>>();

  constructor(
    private readonly backend: JobBackend,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async add<P extends object>(job: JobDefinition<P>, payload: P, options: Omit<JobToAdd, 'job' | 'payload'> = {}): Promise<void> {
    await this.addAll([{ job, payload, ...options }]);
  }

  /** In one round trip a queue. */
  async addAll(jobs: JobToAdd[]): Promise<void> {
    for (const [queue, group] of Map.groupBy(jobs, ({ job }) => job.queue)) {
      await (await this.queue(queue)).addBulk(group.map(({ job, payload, ...options }) => ({ name: job.name, data: payload, opts: optionsOf(job, options) })));
    }
  }

  /** Runs the job again and again; the same on every process that says so. */
  async schedule<P extends object>(job: JobDefinition<P>, payload: P, everyMs: number): Promise<void> {
    await (await this.queue(job.queue)).upsertJobScheduler(job.name, { every: everyMs }, { name: job.name, data: payload, opts: optionsOf(job) });
  }

  /** Takes a job that has not begun from the queue; one that runs is not touched. */
  async drop(job: JobDefinition, id: string): Promise<void> {
    const queue = await this.queue(job.queue);
    await queue.remove(id).catch((err: unknown) => this.log.debug({ err, id }, 'job not dropped'));
  }

  queue(name: QueueName): Promise<Queue> {
    let queue = this.queues.get(name);
    if (!queue) this.queues.set(name, (queue = this.open(name)));
    return queue;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([...this.queues.values()].map(async (queue) => (await queue).close()));
  }

  private async open(name: QueueName): Promise<Queue> {
    const queue = await this.backend.queue(name);
    queue.on('error', (err) => this.log.error({ err, queue: name }, 'queue'));
    return queue;
  }
}

function optionsOf(job: JobDefinition, { id, delayMs, priority }: Omit<JobToAdd, 'job' | 'payload'> = {}): JobsOptions {
  return {
    jobId: id,
    delay: delayMs,
    priority,
    attempts: job.attempts,
    backoff: { type: 'exponential', delay: job.backoffMs },
    // Kept by count or age, finished jobs deadlock on PostgreSQL; failed ones are cleaned by a sweep.
    removeOnComplete: true,
    removeOnFail: false,
  };
}
