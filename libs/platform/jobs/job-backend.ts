import { Injectable } from '@nestjs/common';
import type { Processor, Queue, Worker, WorkerOptions } from 'bullmq';
import { Config } from '../config/config.js';
import type { QueueName } from './job.js';

type Common = Omit<WorkerOptions, 'connection'>;

/** PostgreSQL carries the queues unless REDIS_URL is set; above here nothing knows which. BullMQ is loaded when first asked for: 10 MB that api and realtime never need. */
@Injectable()
export class JobBackend {
  constructor(private readonly config: Config) {}

  async queue(name: QueueName): Promise<Queue> {
    const { createPostgresBackend, Queue } = await import('bullmq');
    return this.config.redisUrl
      ? new Queue(name, { connection: this.redis() })
      : new Queue(name, { connection: this.postgres(), skipVersionCheck: true } as never, createPostgresBackend as never);
  }

  async worker(name: QueueName, processor: Processor, options: Common): Promise<Worker> {
    const { createPostgresBackend, Worker } = await import('bullmq');
    return this.config.redisUrl
      ? new Worker(name, processor, { ...options, connection: this.redis() })
      : new Worker(name, processor, { ...options, connection: this.postgres() } as never, createPostgresBackend as never);
  }

  private redis() {
    return { url: this.config.redisUrl, maxRetriesPerRequest: null };
  }

  // Each queue and worker holds its own pool: two connections are enough and keep the sum below the server's limit.
  private postgres() {
    return { connectionString: this.config.databaseUrl, max: 2, schema: 'bullmq' };
  }
}
