import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '@libs/contracts/limits.js';
import { FilmFigures } from '@libs/media/figures/film-figures.service.js';
import { type Actor, Stage } from '../testing/stage.js';

interface Figures {
  plays: number;
  elsewhere: number;
  reports: number;
  watchedShare: number | null;
  curve: number[];
  byDay: { day: string; plays: number }[];
  countries: { country: string | null; plays: number | null }[];
  captions: { language: string | null; plays: number | null }[];
}

const FIGURES = 'query ($id: ID!, $days: Int) { clip(id: $id) { figures(days: $days) { plays elsewhere reports watchedShare curve byDay { day plays } countries { country plays } captions { language plays } } } }';
const NETWORK = '{ network { figures { plays elsewhere watchedShare countries { country plays } captions { language plays } } } }';
const DAY_MS = 24 * 3_600_000;

describe('figures of a clip', () => {
  let stage: Stage;
  let author: Actor;
  let clip: string;
  let film: string;
  let draft: string;

  beforeAll(async () => {
    stage = await Stage.open();
    const { id: city } = await stage.city();
    author = await stage.worker(city, 'CONTRIBUTOR');
    clip = await stage.published(author, city, await stage.moderator(['fr']));
    draft = await stage.complete(author, city);
    film = await filmOf(clip);
  }, 60_000);
  afterAll(() => stage.close());

  const filmOf = async (id: string) => (await stage.must<{ media: { id: string } }>(author, 'query ($id: ID!) { clip(id: $id) { media { id } } }', { id })).media.id;
  const tell = async (content: object, headers: Record<string, string> = {}) =>
    (await fetch(`${stage.app.url}/media/plays`, { method: 'POST', body: JSON.stringify(content), headers: { 'content-type': 'application/json', ...headers } })).status;
  const begin = (zone: string, more: object = {}, headers: Record<string, string> = {}) => tell({ film, begin: true, zone, ...more }, headers);
  const left = (parts: number, more: object = {}) => tell({ film, watched: Array.from({ length: parts }, (_, part) => part), first: true, captions: 'fr', ...more });
  const figures = async (days?: number) => (await stage.must<{ figures: Figures }>(author, FIGURES, { id: clip, days })).figures;

  it('are sums by day, country and captions, with a curve; few of a country are not told', async () => {
    for (const zone of [...Array<string>(6).fill('Africa/Nairobi'), ...Array<string>(7).fill('Europe/Paris'), 'Asia/Tokyo', 'Mars/Olympus']) expect(await begin(zone)).toBe(204);
    await begin('Europe/Paris', { elsewhere: true });
    for (const parts of [100, 50, 50, 50]) expect(await left(parts)).toBe(204);
    expect((await figures()).curve).toEqual([]);
    await left(50);
    // Come back to, and left again: what is new counts, no viewing more.
    await tell({ film, watched: [50, 51], first: false });

    const found = await figures();
    expect(found).toMatchObject({ plays: 16, elsewhere: 1, reports: 5, captions: [{ language: 'fr', plays: 5 }] });
    expect(found.countries).toEqual([{ country: 'FR', plays: 8 }, { country: 'JP', plays: null }, { country: 'KE', plays: null }, { country: null, plays: null }]);
    expect([0, 49, 50, 51, 52, 99].map((part) => found.curve[part])).toEqual([1, 1, 0.4, 0.4, 0.2, 0.2]);
    expect(found.watchedShare).toBeCloseTo(0.604);
    expect(found.byDay).toEqual([{ day: new Date().toISOString().slice(0, 10), plays: 16 }]);
    const { network } = (await stage.ask<{ network: { figures: Figures } }>(null, NETWORK)).data;
    expect(network.figures).toMatchObject({ plays: 16, elsewhere: 1, countries: found.countries });
    expect(network.figures.watchedShare).toBeCloseTo(0.604);
  });

  it('count nobody who asks not to be followed, no film that is not public, and nothing that is not understood', async () => {
    const before = await figures();
    expect(await begin('Europe/Paris', {}, { dnt: '1' })).toBe(204);
    expect(await begin('Europe/Paris', {}, { 'sec-gpc': '1' })).toBe(204);
    expect(await tell({ film: await filmOf(draft), begin: true })).toBe(204);
    const refused = [{ film: 'x', begin: true }, { film, watched: [] }, { film, watched: [100] }, { film, watched: [1, 1] }, { film, watched: ['1'] }, { film }, []];
    for (const content of refused) expect(await tell(content)).toBe(400);
    expect(await tell({ film, begin: true, zone: 'x'.repeat(LIMITS.plays.maxBytes) })).toBe(413);
    expect(await tell({ film, begin: true }, { 'content-type': 'text/plain' })).toBe(415);
    expect(await figures()).toEqual(before);
    const rows = await stage.app.dataSource.query<object[]>('SELECT DISTINCT film_id FROM film_day');
    expect(rows).toEqual([{ film_id: film }]);
  });

  it('name no language that the film has no captions in, whatever is sent', async () => {
    const reports = (await figures()).reports;
    for (const captions of ['zz', 'en-Rude-XX']) expect(await left(1, { captions })).toBe(204);
    const after = await figures();
    expect([after.reports, after.captions]).toEqual([reports + 2, [{ language: 'fr', plays: 5 }]]);
  });

  it('of a film that is of no city are summed apart', async () => {
    const { dataSource } = stage.app;
    const [{ city_id: city }] = await dataSource.query<[{ city_id: string }]>('SELECT city_id FROM film WHERE id = $1', [film]);
    const sums = async () => (await stage.ask<{ network: Record<'figures' | 'moduleFigures', Figures> }>(null, '{ network { figures { plays countries { country } } moduleFigures { plays countries { country } } } }')).data.network;
    const [mine, nothing] = [{ plays: 16, countries: [{ country: 'FR' }, { country: 'JP' }, { country: 'KE' }, { country: null }] }, { plays: 0, countries: [] }];
    expect(await sums()).toEqual({ figures: mine, moduleFigures: nothing });
    await dataSource.query('UPDATE film SET city_id = NULL WHERE id = $1', [film]);
    expect(await sums()).toEqual({ figures: nothing, moduleFigures: mine });
    await dataSource.query('UPDATE film SET city_id = $2 WHERE id = $1', [film, city]);
  });

  it('are the city’s alone, of spans that are fixed', async () => {
    const other = await stage.worker((await stage.city()).id, 'FOCAL_POINT');
    for (const actor of [null, other]) expect((await stage.must<{ figures: Figures | null }>(actor, FIGURES, { id: clip })).figures).toBeNull();
    expect(await stage.refusal(author, FIGURES, { id: clip, days: 27 })).toContain('BAD_USER_INPUT');
  });

  it('go along to another film of the clip, but for the curve', async () => {
    const [from, to] = [film, await filmOf(draft)];
    const service = stage.app.get(FilmFigures);
    await stage.app.dataSource.transaction((tx) => service.carry(tx, from, to));
    expect(await service.ofFilm(to)).toMatchObject({ plays: 16, elsewhere: 1, reports: 0, curve: [] });
    await stage.app.dataSource.transaction((tx) => service.carry(tx, to, from));
    expect((await figures()).plays).toBe(16);
  });

  it('of months ago are told of the longer spans', async () => {
    await stage.app.dataSource.query('UPDATE film_day SET day = day - 40');
    expect((await figures()).plays).toBe(0);
    expect((await figures(90)).byDay).toEqual([{ day: new Date(Date.now() - 40 * DAY_MS).toISOString().slice(0, 10), plays: 16 }]);
  });

  it('are not written by somebody who never stops, of whom nothing is kept', async () => {
    const statuses = await Promise.all(Array.from({ length: LIMITS.plays.anAddress + 1 }, () => tell({ film: 'x' })));
    expect(statuses).toContain(429);
    const [{ found } = { found: 1 }] = await stage.app.dataSource.query<{ found: number }[]>(`SELECT count(*)::int AS found FROM rate_limit WHERE key LIKE 'plays%'`);
    expect(found).toBe(0);
  });
});
