import { Global, Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config/config.js';
import { LOG, type Log } from '../log/log.module.js';

type Handler = (payload: string) => void;

const RETRY_MS = 500;

/** LISTEN on a connection of its own, taken up again whenever it is lost. Messages in between are lost: they are hints. */
@Injectable()
export class ChannelListener implements OnApplicationShutdown {
  private readonly handlers = new Map<string, Handler[]>();
  private client?: pg.Client;
  private connecting?: Promise<void>;
  private stopped = false;

  constructor(
    private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async listen(channel: string, handler: Handler): Promise<void> {
    this.handlers.set(channel, [...(this.handlers.get(channel) ?? []), handler]);
    if (this.client) await this.client.query(`LISTEN ${channel}`);
    else await (this.connecting ??= this.connect());
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl, keepAlive: true, application_name: 'citylore listener' });
    client.on('notification', ({ channel, payload }) => {
      for (const handler of this.handlers.get(channel) ?? []) handler(payload ?? '');
    });
    client.on('error', (err) => this.lost(client, err));
    client.on('end', () => this.lost(client));
    try {
      await client.connect();
      for (const channel of this.handlers.keys()) await client.query(`LISTEN ${channel}`);
      this.client = client;
      this.connecting = undefined;
    } catch (err) {
      this.lost(client, err);
    }
  }

  private lost(client: pg.Client, err?: unknown): void {
    if (client.listenerCount('notification') === 0) return;
    client.removeAllListeners();
    client.on('error', () => undefined);
    this.client = undefined;
    if (this.stopped) return;
    this.log.warn({ err }, 'listener lost its database connection; trying again');
    this.connecting = new Promise((resolve) => setTimeout(resolve, RETRY_MS).unref()).then(() => (this.stopped ? undefined : this.connect()));
  }
}

@Global()
@Module({ providers: [ChannelListener], exports: [ChannelListener] })
export class ChannelModule {}
