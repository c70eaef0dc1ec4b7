import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { createDataSource } from '@libs/platform/database/data-source.js';
import { migrationText } from '@libs/platform/database/migration-text.js';
import { MIGRATIONS } from '@libs/platform/database/migrations/migrations.js';
import { allEntities } from './entities.js';

// Usage: node dist/apps/worker/src/write-migration.js <url of an empty database> <name-of-the-change>
const [, , url, name] = process.argv;
if (!url || !name || !/^[a-z][a-z0-9-]+$/.test(name)) throw new Error('Give the url of an empty database and a name such as add-clip-chapters');
const dataSource = await createDataSource({ url, pool: 1, entities: allEntities() }).initialize();
try {
  await dataSource.runMigrations();
  const { upQueries, downQueries } = await dataSource.driver.createSchemaBuilder().log();
  if (upQueries.length === 0) process.stdout.write('The migrations already say what the entities say.\n');
  else {
    const file = `libs/platform/database/migrations/${String(MIGRATIONS.length + 1).padStart(4, '0')}-${name}.ts`;
    const text = migrationText(name, Date.now(), upQueries.map(({ query }) => query), downQueries.map(({ query }) => query).reverse());
    await writeFile(file, text);
    process.stdout.write(`${file}: ${upQueries.length} statements. Read it, then add it to migrations.ts.\n`);
  }
} finally {
  await dataSource.destroy();
}
