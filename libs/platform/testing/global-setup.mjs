// Jest loads this file as it is, without its transforms: so it is JavaScript, and migrates with the build.
import { templateReady } from '../../../dist/libs/platform/testing/template-database.js';

/** Once a test run: the template that every test database is cloned from, migrated from empty. */
export default async function globalSetup() {
  if (process.env.TEST_DATABASE_URL) await templateReady();
}
