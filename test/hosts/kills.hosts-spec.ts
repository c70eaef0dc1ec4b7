import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '@libs/platform/testing/eventually.js';
import { makeTestFilm } from '../../tools/sample-films/test-film.mjs';
import { Cast, type Player } from '../stack/cast.js';
import type { ProductProcess } from '../stack/child-process.js';
import { Officer } from '../stack/officer.js';
import { type Stack, startStack } from '../stack/stack.js';

const OFFICERS = 10;
/** For so long processes are killed at random while everybody works. Two minutes on request: CITYLORE_KILL_SECONDS=120. */
const KILLING_MS = Number(process.env.CITYLORE_KILL_SECONDS ?? 18) * 1_000;
const EDITORIAL = ['DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'REJECTED', 'PUBLISHED'];

interface TransitionRow {
  subject_id: string;
  from_state: string;
  to_state: string;
}

describe('api and worker killed at random while ten officers and two moderators work', () => {
  let stack: Stack;
  let cast: Cast;
  let folder: string;
  let film: string;
  const cities: string[] = [];
  const officers: Player[] = [];
  const moderators: Player[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'citylore-kills-'));
    film = join(folder, 'film.mp4');
    await makeTestFilm(film, { seconds: 2, width: 320, height: 180, fps: 12, sound: true, seed: 7, ffmpeg: process.env.FFMPEG_PATH ?? 'ffmpeg' });
    stack = await startStack({ workers: 2, web: false });
    cast = await Cast.open(stack.databaseUrl);
    for (const name of ['riverside', 'hillside']) cities.push(await cast.city(name));
    for (let index = 0; index < OFFICERS; index += 1) officers.push(await cast.person(`Officer ${index}`, { city: [cities[index % 2] ?? '', 'CONTRIBUTOR'] }));
    for (let index = 0; index < 2; index += 1) moderators.push(await cast.person(`Moderator ${index}`, { network: 'MODERATOR' }));
  }, 120_000);

  afterAll(async () => {
    await cast?.close();
    await stack?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  }, 60_000);

  it('loses nothing and doubles nothing', async () => {
    const until = Date.now() + KILLING_MS;
    const kills = killAtRandom(stack, until);
    const desk = new AbortController();
    const deciding = moderators.map((player, index) => decideAll(new Officer(stack.origin, player), index, desk.signal));
    let clips: string[] = [];
    try {
      clips = (await Promise.all(officers.map((player, index) => work(new Officer(stack.origin, player), cities[index % 2] ?? '', index, film, until)))).flat();
      expect(await kills).toBeGreaterThanOrEqual(2);
      await settle(cast);
    } finally {
      desk.abort();
      await Promise.allSettled([kills, ...deciding]);
    }
    await Promise.all(deciding);
    expect(clips.length).toBeGreaterThanOrEqual(OFFICERS);
    await everyStateIsExplained(cast, clips);
    // What a killed worker had begun to tidy is taken up a while later.
    await eventually(() => filesMatchRows(cast, stack), 90_000, 1_000);
    await nothingTwice(cast);
  }, KILLING_MS + 300_000);
});

/** Kills one process after another, at random, and starts it again; answers how many it killed. */
async function killAtRandom(stack: Stack, until: number): Promise<number> {
  const victims: ProductProcess[] = [stack.api, ...stack.workers];
  let killed = 0;
  while (Date.now() < until) {
    await sleep(300 + Math.random() * 1_500);
    const victim = victims[Math.floor(Math.random() * victims.length)];
    if (!victim) continue;
    await victim.kill('SIGKILL');
    killed += 1;
    await sleep(Math.random() * 400);
    await victim.start();
  }
  return killed;
}

/** Clip after clip until the time is over; each is finished. */
async function work(officer: Officer, cityId: string, index: number, film: string, until: number): Promise<string[]> {
  const clips: string[] = [];
  do {
    const title = `Clip ${clips.length + 1} of officer ${index}`;
    const clip = await officer.createClip(cityId, title);
    clips.push(clip.id);
    await officer.upload(clip.id, film);
    await officer.describe(clip, title);
    await officer.untilFilm(clip.id, 'READY', 150_000);
    await officer.submit(clip.id);
  } while (Date.now() < until);
  return clips;
}

async function decideAll(officer: Officer, index: number, signal: AbortSignal): Promise<void> {
  for (let count = index; !signal.aborted; count += 1) {
    const item = await officer.claimNext();
    if (item) await officer.decide(item, count % 4 === 3 ? 'REJECT' : count % 4 === 1 ? 'REQUEST_CHANGES' : 'APPROVE');
    else await sleep(300);
  }
}

/** Everything that was begun has come to its end. */
async function settle(cast: Cast): Promise<void> {
  for (const until = Date.now() + 90_000; ; await sleep(500)) {
    const [open] = await cast.rows<{ films: number; items: number; events: number; doomed: number }>(
      `SELECT (SELECT count(*) FROM film WHERE state IN ('UPLOADING', 'PROCESSING') AND deleted_at IS NULL)::int AS films,
              (SELECT count(*) FROM review_item WHERE state IN ('WAITING', 'CLAIMED'))::int AS items,
              (SELECT count(*) FROM outbox WHERE relayed_at IS NULL)::int AS events,
              (SELECT count(*) FROM film WHERE deleted_at IS NOT NULL AND files_removed_at IS NULL)::int AS doomed`,
    );
    if (open && open.films + open.items + open.events + open.doomed === 0) return;
    if (Date.now() > until) throw new Error(`Not settled: ${JSON.stringify(open)}`);
  }
}

async function everyStateIsExplained(cast: Cast, ids: string[]): Promise<void> {
  const clips = await cast.rows<{ id: string; state: string; media: string }>(
    'SELECT clip.id, clip.state, film.state AS media FROM clip JOIN film ON film.id = clip.film_id WHERE clip.deleted_at IS NULL',
  );
  expect(clips.map(({ id }) => id).sort()).toEqual([...ids].sort());
  const log = Map.groupBy(await cast.rows<TransitionRow>('SELECT subject_id, from_state, to_state FROM transition ORDER BY at, id'), ({ subject_id }) => subject_id);
  for (const { id, state, media } of clips) {
    expect(media).toBe('READY');
    expect(EDITORIAL).toContain(state);
    const moves = log.get(id) ?? [];
    const last = moves.reduce((from, move) => {
      expect(move.from_state).toBe(from);
      return move.to_state;
    }, 'DRAFT');
    expect(last).toBe(state);
  }
}

/** Says whose folder it is; no film's. */
const OWNER = 'network/id';

/** Both ways: no file without a row, no row without its file. */
async function filesMatchRows(cast: Cast, stack: Stack): Promise<void> {
  const rows = await cast.rows<{ path: string }>(
    `SELECT film.output_prefix || rendition.path AS path FROM rendition JOIN film ON film.id = rendition.film_id WHERE film.state = 'READY' AND rendition.generation = film.generation`,
  );
  const sources = await cast.rows<{ path: string }>('SELECT source_key AS path FROM film WHERE source_key IS NOT NULL AND deleted_at IS NULL');
  const root = join(stack.dataDir, 'files');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)));
  const have = new Set(files);
  expect([...rows, ...sources].map(({ path }) => path).filter((path) => !have.has(path))).toEqual([]);
  const prefixes = await cast.rows<{ prefix: string }>("SELECT output_prefix AS prefix FROM film WHERE state = 'READY' AND deleted_at IS NULL");
  const known = new Set(sources.map(({ path }) => path));
  const stray = files.filter((file) => file !== OWNER && !known.has(file) && !known.has(file.replace(/\.(json|info)$/, '')) && !prefixes.some(({ prefix }) => file.startsWith(prefix)));
  expect(stray).toEqual([]);
  expect((await readdir(join(stack.dataDir, 'scratch')).catch(() => [])).filter((name) => name.startsWith('film-'))).toEqual([]);
}

async function nothingTwice(cast: Cast): Promise<void> {
  // What a killed worker had begun is taken up a while later.
  await eventually(() => everyDecisionTold(cast), 90_000, 500);
  expect(await cast.rows('SELECT subject_id FROM review_item WHERE decision IS NOT NULL GROUP BY subject_id, revision HAVING count(*) > 1')).toEqual([]);
  expect(await cast.rows('SELECT member_id, event_key FROM notification GROUP BY member_id, event_key HAVING count(*) > 1')).toEqual([]);
}

/** One answer to the author for each decision, however often its reaction ran. */
async function everyDecisionTold(cast: Cast): Promise<void> {
  const [told] = await cast.rows<{ decided: number; told: number }>(
    `SELECT (SELECT count(*) FROM review_item WHERE decision IS NOT NULL)::int AS decided,
            (SELECT count(*) FROM notification WHERE kind IN ('CLIP_APPROVED', 'CLIP_CHANGES_REQUESTED', 'CLIP_REJECTED'))::int AS told`,
  );
  expect(told?.told).toBe(told?.decided);
}
