// A Chromium to test in: the machine's, else the one inside the npm package.
import { existsSync } from 'node:fs';
import { onPath } from './machine.mjs';

/** The path of an executable, or undefined. CHROMIUM_PATH, when set, is taken as it is. */
export async function findChromium() {
  const own = process.env.CHROMIUM_PATH ?? onPath('chromium') ?? onPath('chromium-browser') ?? onPath('google-chrome');
  if (own) return existsSync(own) ? own : undefined;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
}
