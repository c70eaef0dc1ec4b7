import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** Hand-written SQL for pages: rows come as plain objects, statements are prepared once a connection. */
@Injectable()
export class ReadDatabase {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Statements sent through here since start; a test holds a page to its number. */
  statements = 0;

  async rows<T>(text: string, values: unknown[] = []): Promise<T[]> {
    this.statements += 1;
    const result = await this.pool.query(text, values);
    return result.rows as T[];
  }

  async row<T>(text: string, values: unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(text, values))[0];
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}
