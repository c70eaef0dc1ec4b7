// Before the first test: the template database. Jest loads this file outside of its own module system, so the built one is used.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { at } from './paths.mjs';

const BUILT = at('dist/libs/platform/testing/global-setup.js');

export default async function globalSetup() {
  if (!process.env.TEST_DATABASE_URL || !existsSync(BUILT)) return;
  const { default: prepare } = await import(pathToFileURL(BUILT).href);
  await prepare();
}
