import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { createDataSource } from '@libs/platform/database/data-source.js';
import { openTestDatabase, type TestDatabase } from '@libs/platform/testing/test-database.js';
import { allEntities } from '../../apps/worker/src/entities.js';

describe('migrations', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  beforeAll(async () => {
    database = await openTestDatabase();
    dataSource = await createDataSource({ url: database.url, pool: 1, entities: allEntities() }).initialize();
  });
  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  it('bring an empty database to exactly what the entities say', async () => {
    expect(allEntities().length).toBeGreaterThan(10);
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('have all run once', async () => {
    expect(await dataSource.showMigrations()).toBe(false);
  });
});
