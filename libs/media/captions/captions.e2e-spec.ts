import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TextOrigin } from '@libs/platform/graphql/text-origin.js';
import { FilmStage, type Person } from '../testing/film-stage.js';
import { CaptionsService, type NewCaptions } from './captions.service.js';

let stage: FilmStage;
let city: string;
let amina: Person;

beforeAll(async () => {
  stage = await FilmStage.open({ worker: false });
  city = await stage.city();
  amina = await stage.person(city);
}, 60_000);
afterAll(() => stage.close());

const VTT = 'WEBVTT\n\n00:00.000 --> 00:02.000\n<b>Le bus</b> qui lit &lt;3\n\n00:02.000 --> 00:04.000\nroule --> le mardi\n';
const SRT = '1\n00:00:00,000 --> 00:00:02,000\nLe bus qui lit\n';
const set = (filmId: string, change: Partial<NewCaptions> = {}) =>
  stage.app.dataSource.transaction((tx) => stage.app.get(CaptionsService).set(tx, { filmId, language: 'fr', content: SRT, origin: TextOrigin.ORIGINAL, createdBy: amina.id, ...change }));
const tracks = async (id: string) => (await stage.app.graphql<{ captions: { id: string; language: string; url: string }[] }>('query ($id: ID!) { captions(id: $id) { id language origin checked url } }', { id })).data.captions;

describe('captions of a film', () => {
  it('are stored as plain words and served as WebVTT in which nothing is markup', async () => {
    const film = await stage.film(city);
    await set(film, { content: VTT.replace('roule -->', 'roule →'), origin: TextOrigin.MACHINE });
    const [track] = await tracks(film);
    expect(track).toEqual({ id: expect.any(String), language: 'fr', origin: 'MACHINE', checked: false, url: `/captions/${track?.id}.vtt` });
    const url = track?.url ?? '';
    expect([(await stage.get(url)).status, (await stage.get(url, await stage.person())).status]).toEqual([404, 404]);
    expect((await stage.get(url, amina)).headers.get('cache-control')).toBe('private, no-store');
    stage.publish(film);
    const served = await stage.get(url);
    expect(served.headers.get('content-type')).toBe('text/vtt; charset=utf-8');
    expect(served.headers.get('cache-control')).toContain('immutable');
    expect(await served.text()).toBe('WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nLe bus qui lit &lt;3\n\n00:00:02.000 --> 00:00:04.000\nroule → le mardi\n');
    expect(await stage.app.get(CaptionsService).transcript(film, 'fr')).toMatchObject({ language: 'fr', cues: [{ startMs: 0, endMs: 2000, text: 'Le bus qui lit <3' }, { text: 'roule → le mardi' }] });
  });

  it('get another address when they are replaced, so that no cache serves the old ones', async () => {
    const film = await stage.film(city);
    await set(film);
    const [old] = await tracks(film);
    await set(film, { content: SRT.replace('lit', 'vole') });
    await set(film, { language: 'ar', origin: TextOrigin.HUMAN });
    const now = await tracks(film);
    expect(now.map(({ language }) => language)).toEqual(['ar', 'fr']);
    expect(now.map(({ id }) => id)).not.toContain(old?.id);
    expect(await (await stage.get(old?.url ?? '', amina)).text()).toContain('vole');
    expect((await stage.get(old?.url ?? '')).status).toBe(404);
    expect((await fetch(`${stage.app.url}${old?.url}`, { headers: { cookie: amina.cookie }, redirect: 'manual' })).headers.get('location')).toBe(now[1]?.url);
    expect(await (await stage.get(now[1]?.url ?? '', amina)).text()).toContain('vole');
    const service = stage.app.get(CaptionsService);
    await stage.app.dataSource.transaction(async (tx) => {
      expect(await service.languagesOf(tx, film)).toEqual(['ar', 'fr']);
      expect([await service.remove(tx, film, 'ar'), await service.remove(tx, film, 'ar')]).toEqual([true, false]);
    });
  });

  it('are refused with what is wrong, and what was there stays', async () => {
    const film = await stage.film(city);
    await set(film);
    const before = await tracks(film);
    await expect(set(film, { content: VTT.replace('00:02.000\n', 'later\n') })).rejects.toMatchObject({ code: 'CAPTIONS_NOT_UNDERSTOOD', details: { params: { line: 3 } } });
    await expect(set(film, { language: 'fr_FR' })).rejects.toMatchObject({ code: 'CAPTION_LANGUAGE_UNKNOWN' });
    await stage.app.dataSource.query('UPDATE film SET duration_ms = 2500 WHERE id = $1', [film]);
    await set(film, { content: SRT.replaceAll('00:00:0', '00:00:1') });
    await expect(set(film, { content: SRT.replaceAll('00:00:0', '00:00:2') })).rejects.toMatchObject({ code: 'CAPTIONS_PAST_END', details: { params: { line: 2 } } });
    expect((await tracks(film)).length).toBe(before.length);
  });

  it('are at most in twenty languages', async () => {
    const film = await stage.film(city);
    const languages = Array.from({ length: 20 }, (_, index) => `a${String.fromCharCode(97 + index)}`);
    for (const language of languages) await set(film, { language });
    await expect(set(film, { language: 'zu' })).rejects.toMatchObject({ code: 'CAPTION_LANGUAGES_LIMIT' });
    await set(film, { language: 'aa' });
    expect(await tracks(film)).toHaveLength(20);
  });

  it('answer 404 to whatever is no track', async () => {
    for (const path of ['/captions/x.vtt', '/captions/01999999-0000-7000-8000-000000000000.vtt', '/captions/01999999-0000-7000-8000-000000000000', '/captions/..%2fx.vtt']) {
      expect([path, (await stage.get(path, amina)).status]).toEqual([path, 404]);
    }
  });
});
