import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type BenchOptions, eased, type Figure, median, spread } from '../lib/figure.js';
import { openStage, type WatchStage } from './stage.js';
import { firstPicture, launch, SLOW, until, watcher } from './watcher.js';

/** Data-saver has to be worth choosing: less than half of what the same minute takes when nothing is chosen, what a browser reads ahead included. */
const SHARE = 0.45;
/** Beside a bare page with the same file: the player's own script comes on top. */
const FIRST_PICTURE = 1.5;
/** Played so much faster than it was made: a minute is over in a quarter of one, its bytes are the same. */
const RATE = 4;
const MINUTE = 60;

/** What watching costs: the bytes of a minute in data-saver, and the time to the first picture on a slow line. */
export async function watch({ quick, serverUrl, say }: BenchOptions): Promise<Figure[]> {
  const rounds = quick ? 2 : 5;
  const stage = await openStage(serverUrl, say);
  const browser = await launch();
  const folder = await mkdtemp(join(tmpdir(), 'citylore-bench-bare-'));
  let bare: Server | undefined;
  try {
    const saver = join(folder, 'saver.mp4');
    await writeFile(saver, Buffer.from(await (await fetch(stage.origin + stage.saver)).arrayBuffer()));
    bare = await barePage(saver);
    const bareOrigin = `http://127.0.0.1:${(bare.address() as AddressInfo).port}`;
    const minutes = { saver: [] as number[], auto: [] as number[] };
    const pictures = { product: [] as number[], bare: [] as number[], page: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      minutes.saver.push(await minute(browser, stage, 'saver'));
      minutes.auto.push(await minute(browser, stage, 'auto'));
      pictures.product.push(await onSlowLine(browser, `${stage.origin}/en/clips/${stage.clipId}?play=saver`, `document.querySelector('[data-role="play"]').click()`));
      pictures.bare.push(await onSlowLine(browser, bareOrigin, 'video.play()'));
      pictures.page.push(await fromAddress(browser, stage));
      say(`watch: round ${round + 1} of ${rounds}`);
    }
    return [
      compared('a minute in data-saver, scripts and all, beside the same minute as it comes', minutes.saver, minutes.auto, 'MB', 1e6, SHARE, quick),
      compared(`from play to the first picture in data-saver at ${(SLOW.download * 8) / 1000} kbit/s, ${SLOW.latency} ms, beside a bare page with the same file`, pictures.product, pictures.bare, 's', 1000, FIRST_PICTURE, quick),
      compared('the same from the address of the page, nothing kept from before, beside the bare film', pictures.page, pictures.bare, 's', 1000, undefined, quick),
    ];
  } finally {
    bare?.close();
    await browser.close();
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Bytes over the line from the press of play until a minute of the film was seen. */
async function minute(browser: Browser, { origin, clipId, seconds }: WatchStage, play: 'saver' | 'auto'): Promise<number> {
  const { page, bytes, close } = await watcher(browser);
  await page.goto(`${origin}/en/clips/${clipId}?play=${play}`, { waitUntil: 'networkidle' });
  const before = bytes();
  await page.locator('[data-role="play"]').click();
  await until(page, 'document.querySelector("video").readyState > 2');
  await page.evaluate(`document.querySelector('video').playbackRate = ${RATE}`);
  await until(page, `document.querySelector('video').currentTime >= ${Math.min(MINUTE, seconds - 1)}`);
  const taken = bytes() - before;
  await close();
  return taken;
}

async function onSlowLine(browser: Browser, address: string, begin: string): Promise<number> {
  const { page, slow, close } = await watcher(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  await slow();
  const taken = await firstPicture(page, begin);
  await close();
  return taken;
}

async function fromAddress(browser: Browser, { origin, clipId }: WatchStage): Promise<number> {
  const { page, slow, close } = await watcher(browser);
  await slow();
  const from = performance.now();
  await page.goto(`${origin}/en/clips/${clipId}?play=saver`, { waitUntil: 'commit' });
  await page.locator('[data-role="play"]').click();
  await firstPicture(page, '');
  const taken = performance.now() - from;
  await close();
  return taken;
}

/** The limit: one film, no player. */
async function barePage(file: string): Promise<Server> {
  const { size } = await stat(file);
  const server = createServer((request, response) => {
    if (request.url !== '/film.mp4') return void response.setHeader('content-type', 'text/html').end('<!doctype html><title>Bare</title><video controls preload="none" src="/film.mp4"></video>');
    const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? [];
    const [start, end] = [Number(from), to === '' ? size - 1 : Number(to)];
    response.writeHead(206, { 'content-type': 'video/mp4', 'accept-ranges': 'bytes', 'content-length': end - start + 1, 'content-range': `bytes ${start}-${end}/${size}` });
    createReadStream(file, { start, end }).on('error', () => response.destroy()).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function compared(what: string, product: number[], limit: number[], unit: string, per: number, goal: number | undefined, quick: boolean): Figure {
  const { median: ratio, min, max } = spread(product.map((value, round) => value / (limit[round] ?? Number.NaN)));
  const wanted = goal === undefined ? undefined : eased(goal, quick, 'less');
  return {
    name: 'watch',
    what,
    product: median(product) / per,
    limit: median(limit) / per,
    peer: null,
    unit,
    ratio,
    min,
    max,
    cpuRatio: null,
    goal: wanted === undefined ? 'reported' : `<= ${wanted.toPrecision(2)}`,
    holds: wanted === undefined || ratio <= wanted,
  };
}
