import { Global, Injectable, Module } from '@nestjs/common';
import type { ActorsChanged, HereTold, LiveEnvelope, RoomsChanged, ServerMessages } from '@libs/contracts/live-messages.js';
import { Config } from '../config/config.js';
import { ChannelListener } from '../database/channel-listener.js';
import { ReadDatabase } from '../database/read-database.js';
import { RedisConnections } from '../jobs/redis-connections.js';

const CHANNEL = 'citylore_live';
/** PostgreSQL refuses notifications of 8,000 bytes and more; a hint is never near it. */
const MAX_BYTES = 7_900;

type Envelope = LiveEnvelope | ActorsChanged | RoomsChanged | { here: HereTold };

/** What a realtime process hears besides messages to its sockets. */
export interface BusListeners {
  actorsChanged(memberIds: string[]): void;
  roomsChanged(rooms: string[]): void;
  here(told: HereTold): void;
}

/** From any process to every realtime process: PostgreSQL's NOTIFY, or Redis where it is set. At most once. */
@Injectable()
export class LiveBus {
  constructor(
    private readonly config: Config,
    private readonly database: ReadDatabase,
    private readonly channels: ChannelListener,
    private readonly redis: RedisConnections,
  ) {}

  /** PostgreSQL's channel, where messages go by it: a statement may tell with `pg_notify` what it changed, and needs no second one. */
  get channel(): string | null {
    return this.config.redisUrl ? null : CHANNEL;
  }

  async send<K extends keyof ServerMessages>(rooms: string[], message: K, payload: ServerMessages[K], disconnect = false): Promise<void> {
    await this.publish({ rooms, message, payload, disconnect }, message);
  }

  /** A role began or ended: the rooms of these members' open sockets follow at once. */
  async actorsChanged(memberIds: string[]): Promise<void> {
    await this.publish({ actorsChanged: memberIds }, 'actorsChanged');
  }

  /** What these rooms are about has come or gone: who is in them is asked about again at once. */
  async roomsChanged(rooms: string[]): Promise<void> {
    await this.publish({ roomsChanged: rooms }, 'roomsChanged');
  }

  /** Between realtime processes: who is in the rooms of one of them. */
  async tellHere(told: HereTold): Promise<void> {
    await this.publish({ here: told }, 'here');
  }

  private async publish(envelope: Envelope, name: string): Promise<void> {
    const text = JSON.stringify(envelope);
    if (Buffer.byteLength(text) > MAX_BYTES) throw new Error(`The live message ${name} is too long: send a hint, not the thing`);
    if (this.config.redisUrl) await this.redis.shared().publish(CHANNEL, text);
    else await this.database.rows('SELECT pg_notify($1, $2)', [CHANNEL, text]);
  }

  async receive(handler: (envelope: LiveEnvelope) => void, others: Partial<BusListeners> = {}): Promise<void> {
    const take = (text: string) => {
      const envelope = JSON.parse(text) as Envelope;
      if ('rooms' in envelope) handler(envelope);
      else if ('actorsChanged' in envelope) others.actorsChanged?.(envelope.actorsChanged);
      else if ('roomsChanged' in envelope) others.roomsChanged?.(envelope.roomsChanged);
      else others.here?.(envelope.here);
    };
    if (!this.config.redisUrl) return this.channels.listen(CHANNEL, take);
    const subscription = this.redis.create();
    subscription.on('message', (_channel, text) => take(text));
    await subscription.subscribe(CHANNEL);
  }
}

@Global()
@Module({ providers: [LiveBus], exports: [LiveBus] })
export class LiveModule {}
