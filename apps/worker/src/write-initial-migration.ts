import 'reflect-metadata';
import { createDataSource } from '@libs/platform/database/data-source.js';
import { writeInitialMigration } from '@libs/platform/database/write-migration.js';
import { allEntities } from './entities.js';

const [, , url, file] = process.argv;
if (!url || !file) throw new Error('usage: write-initial-migration <url of an empty database> <file>');
const dataSource = await createDataSource({ url, pool: 1, entities: allEntities() }).initialize();
process.stdout.write(`${await writeInitialMigration(dataSource, file)} statements\n`);
await dataSource.destroy();
