import 'reflect-metadata';
import pg from 'pg';
import { Config } from '@libs/platform/config/config.js';
import { migrate } from '@libs/platform/database/migrate.js';
import { loadModules } from '@libs/themes/load-modules.js';

/** Brings the database to this version, and puts the modules' first texts where there are none. */
const { databaseUrl } = new Config(process.env);
const ran = await migrate(databaseUrl);
const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();
await loadModules(client);
await client.end();
process.stdout.write(`${JSON.stringify({ migrated: ran })}\n`);
