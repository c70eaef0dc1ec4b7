import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';

/** A line as on the edge of a mobile network: bytes a second each way, milliseconds until an answer begins. */
export const SLOW = { download: 50_000, upload: 25_000, latency: 400 };

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage', '--autoplay-policy=no-user-gesture-required', '--mute-audio'] });
}

/** A browser of its own, with nothing kept, that counts what comes over the line. */
export interface Watcher {
  page: Page;
  /** Bytes that arrived since it was made, heads included. */
  bytes(): number;
  slow(): Promise<void>;
  close(): Promise<void>;
}

/** On a laptop, where a film that is left to itself takes more than on a phone. */
export async function watcher(browser: Browser): Promise<Watcher> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  let bytes = 0;
  line.on('Network.dataReceived', ({ encodedDataLength }) => (bytes += encodedDataLength));
  line.on('Network.responseReceived', ({ response }) => (bytes += response.encodedDataLength));
  return {
    page,
    bytes: () => bytes,
    slow: async () => {
      await line.send('Network.emulateNetworkConditions', { offline: false, latency: SLOW.latency, downloadThroughput: SLOW.download, uploadThroughput: SLOW.upload });
    },
    close: () => context.close(),
  };
}

/** Milliseconds from the call until the first picture of the film is on the screen. `begin` is run in the page. */
export function firstPicture(page: Page, begin: string): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    const video = document.querySelector('video');
    const from = performance.now();
    video.requestVideoFrameCallback(() => resolve(performance.now() - from));
    ${begin};
  })`);
}

const PATIENCE_MS = 120_000;

/** Asks until it is so; from outside, as the content policy of the page lets nothing be evaluated within. */
export async function until(page: Page, expression: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !(await page.evaluate<boolean>(expression)); await sleep(50)) {
    if (Date.now() > end) throw new Error(`It did not come to ${expression}`);
  }
}
