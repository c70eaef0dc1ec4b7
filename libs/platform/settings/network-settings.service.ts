import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/** Whether the invented sample network is in this database; its loader writes it last. */
const SAMPLE = 'sample-network';

/** Reads and writes what the whole network knows about itself. */
@Injectable()
export class NetworkSettings {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async get<T>(key: string): Promise<T | undefined> {
    const [row] = await this.dataSource.query<{ value: T }[]>('SELECT value FROM network_setting WHERE key = $1', [key]);
    return row?.value;
  }

  async set(key: string, value: unknown): Promise<void> {
    await this.dataSource.query(
      'INSERT INTO network_setting (key, value) VALUES ($1, $2::jsonb) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      [key, JSON.stringify(value)],
    );
  }

  /** Keeps what is there; the first of several writers wins and all are told the same. */
  async getOrMake<T>(key: string, make: () => T): Promise<T> {
    const known = await this.get<T>(key);
    if (known !== undefined) return known;
    await this.dataSource.query('INSERT INTO network_setting (key, value) VALUES ($1, $2::jsonb) ON CONFLICT (key) DO NOTHING', [key, JSON.stringify(make())]);
    return (await this.get<T>(key)) as T;
  }

  async sampleLoaded(): Promise<boolean> {
    return (await this.get<boolean>(SAMPLE)) === true;
  }

  /** For the loader of the sample network. */
  async setSampleLoaded(loaded: boolean): Promise<void> {
    await this.set(SAMPLE, loaded);
  }
}
