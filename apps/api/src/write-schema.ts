import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { createApiApp } from '@libs/platform/graphql/api-app.js';
import { schemaText } from '@libs/platform/graphql/schema-text.js';
import { migrate } from '@libs/platform/database/migrate.js';

// Usage: node dist/apps/api/src/write-schema.js <url of an empty database>
const [, , url] = process.argv;
if (!url) throw new Error('Give the url of an empty database');
Object.assign(process.env, { DATABASE_URL: url, CITYLORE_ORIGIN: 'http://localhost', SMTP_URL: 'smtp://localhost', LOG_LEVEL: 'error' });
await migrate(url);
const { ApiModule } = await import('./api.module.js');
const app = await createApiApp(ApiModule, 0);
await app.init();
await writeFile('schema.graphql', schemaText(app));
await app.close();
process.stdout.write('schema.graphql is written.\n');
