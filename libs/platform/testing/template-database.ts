import { migrate } from '../database/migrate.js';
import { onServer, templateName, urlOf } from './admin-database.js';

/** Makes the template anew, so that a schema of yesterday is never met. */
export async function templateReady(): Promise<void> {
  await onServer(`DROP DATABASE IF EXISTS ${templateName()} WITH (FORCE)`);
  await onServer(`CREATE DATABASE ${templateName()}`);
  await migrate(urlOf(templateName()));
}
