import { freshName, onServer, templateName, urlOf } from './admin-database.js';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A migrated database of its own, cloned in a few dozen milliseconds. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const name = freshName();
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${templateName()} STRATEGY FILE_COPY`);
  return { url: urlOf(name), drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}
