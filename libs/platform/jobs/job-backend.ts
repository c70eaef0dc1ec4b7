import { Injectable } from '@nestjs/common';
import { createPostgresBackend, type Processor, Queue, Worker, type WorkerOptions } from 'bullmq';
import { Config } from '../config/config.js';
import type { QueueName } from './job.js';

type Common = Omit<WorkerOptions, 'connection'>;

/** PostgreSQL carries the queues unless REDIS_URL is set; above here nothing knows which. */
@Injectable()
export class JobBackend {
  constructor(private readonly config: Config) {}

  queue(name: QueueName): Queue {
    return this.config.redisUrl
      ? new Queue(name, { connection: this.redis() })
      : new Queue(name, { connection: this.postgres(), skipVersionCheck: true } as never, createPostgresBackend as never);
  }

  worker(name: QueueName, processor: Processor, options: Common): Worker {
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
