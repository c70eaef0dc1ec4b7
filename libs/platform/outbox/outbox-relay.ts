import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ChannelListener } from '../database/channel-listener.js';
import { Jobs } from '../jobs/jobs.js';
import { LOG, type Log } from '../log/log.module.js';
import { definedEvents } from './event.js';
import { OUTBOX_CHANNEL } from './outbox.js';
import { runReaction } from './reaction.js';
import { Reactions } from './reactions.js';

const BATCH = 200;
/** A lost notification delays events by this much at most. */
const POLL_MS = 1_000;

interface Waiting {
  id: string;
  type: string;
  payload: object;
}

/** Hands events to their reactions, in bulk and at least once; any number of relays may run. */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private running?: Promise<void>;
  private again = false;
  private stopped = false;
  private timer?: NodeJS.Timeout;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly reactions: Reactions,
    private readonly channels: ChannelListener,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.channels.listen(OUTBOX_CHANNEL, () => this.wake());
    this.timer = setInterval(() => this.wake(), POLL_MS);
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  private wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = this.drain()
      .catch((err: unknown) => this.log.error({ err }, 'outbox relay'))
      .finally(() => {
        this.running = undefined;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  private async drain(): Promise<void> {
    while (!this.stopped && (await this.relayBatch()) === BATCH);
  }

  // The rows stay locked until the jobs are in the queue: a process that dies in between repeats them, under the same job ids.
  // An event of a type that a newer version has brought is left to a worker of that version; it holds up no other.
  private relayBatch(): Promise<number> {
    return this.dataSource.transaction(async (tx) => {
      const waiting: Waiting[] = await tx.query(
        'SELECT id, type, payload FROM outbox WHERE relayed_at IS NULL AND type = ANY($2) ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED',
        [BATCH, definedEvents()],
      );
      if (waiting.length === 0) return 0;
      await this.jobs.addAll(
        waiting.flatMap(({ id, type, payload }) =>
          this.reactions.to(type, payload).map((reaction) => ({ job: runReaction, payload: { reaction, eventId: id, payload }, id: `${id}-${reaction}` })),
        ),
      );
      await tx.query('UPDATE outbox SET relayed_at = now() WHERE id = ANY($1)', [waiting.map(({ id }) => id)]);
      return waiting.length;
    });
  }
}
