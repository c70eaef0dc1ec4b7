import { Injectable, Optional } from '@nestjs/common';
import { Config } from '../config/config.js';
import { ReadDatabase } from '../database/read-database.js';
import { RedisConnections } from '../jobs/redis-connections.js';
import { Storage } from '../storage/storage.js';

/** What has not answered by then counts as away; milliseconds. */
const ANSWER_MS = 2_000;
/** Anybody may ask; an answer serves all who ask within this time. */
const KEPT_MS = 1_000;
/** A name nothing is ever stored under: asking for it tells whether the store takes our key. */
const NO_OBJECT = 'readyz/nothing';

type Answer = 'ok' | 'away';

export interface Ready {
  ok: boolean;
  database: Answer;
  redis?: Answer;
  s3?: Answer;
}

/**
 * Whether a process can serve, and what of its surroundings answers. It is ready for the first time when everything it is told
 * to use answers, so that wrong settings never take over; from then on without its database alone it cannot serve: pages go on
 * while Redis or the store of the films is away, and a door that left out all processes would end them too.
 */
@Injectable()
export class Readiness {
  private reached = false;
  private last?: { until: number; answer: Promise<Ready> };

  constructor(
    private readonly config: Config,
    private readonly database: ReadDatabase,
    private readonly redis: RedisConnections,
    // A realtime process has no store.
    @Optional() private readonly storage?: Storage,
  ) {}

  now(): Promise<Ready> {
    if (!this.last || this.last.until <= performance.now()) this.last = { until: performance.now() + KEPT_MS, answer: this.ask() };
    return this.last.answer;
  }

  private async ask(): Promise<Ready> {
    const [database, redis, s3] = await Promise.all([
      within(() => this.database.rows('SELECT 1')),
      this.config.redisUrl ? within(() => this.redis.shared().ping()) : undefined,
      this.config.s3 && this.storage ? within(() => this.storage?.stat(NO_OBJECT)) : undefined,
    ]);
    this.reached ||= [database, redis, s3].every((answer) => answer !== 'away');
    return { ok: this.reached && database === 'ok', database, ...(redis && { redis }), ...(s3 && { s3 }) };
  }
}

async function within(ask: () => Promise<unknown> | undefined): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve('away'), ANSWER_MS);
  });
  const answer = Promise.resolve().then(ask).then(
    () => 'ok' as const,
    () => 'away' as const,
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
