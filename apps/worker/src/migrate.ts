import 'reflect-metadata';
import { Config } from '@libs/platform/config/config.js';
import { migrate } from '@libs/platform/database/migrate.js';

const ran = await migrate(new Config(process.env).databaseUrl);
process.stdout.write(`${JSON.stringify({ migrated: ran })}\n`);
