import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { AccountsWorkerModule } from '@libs/accounts/accounts.worker.module.js';
import { addMember, signedIn } from '@libs/accounts/testing/people.js';
import { CitiesApiModule } from '@libs/cities/cities.api.module.js';
import { CitiesWorkerModule } from '@libs/cities/cities.worker.module.js';
import { Film } from '@libs/media/film.entity.js';
import { MediaApiModule } from '@libs/media/media.api.module.js';
import { MediaWorkerModule } from '@libs/media/media.worker.module.js';
import { makeFilm } from '@libs/media/testing/make-film.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { settled } from '@libs/platform/testing/settled.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { loadModules } from '../load-modules.js';
import { ThemesApiModule } from '../themes.api.module.js';
import { ConceptFilmRow } from './concept-film.entity.js';
import { ThemesWorkerModule } from './themes.worker.module.js';
import { LoadConceptFilms } from './load-concept-films.js';

interface ThemeFilm {
  title: string;
  about: string;
  media: { id: string; state: string; masterUrl: string; download: { url: string; bytes: number } };
  captions: { id: string; language: string; checked: boolean; origin: string; url: string }[];
  transcript: { language: string; cues: { startMs: number; text: string }[] };
  described: { startMs: number; endMs: number; seen: string }[];
}

const FILM = `query ($slug: String!, $language: String) { theme(slug: $slug) { slug film { title(language: $language) about(language: $language)
  media { id state masterUrl download { url bytes } } captions { id language checked origin url }
  transcript(language: $language) { language cues { startMs endMs text } } described(language: $language) { startMs endMs seen } } } }`;
const SHOTS = { shots: [{ name: 'fog', seconds: 1, says: [[0.1, 0.5]] }, { name: 'sheet', seconds: 1, enter: { kind: 'fade', seconds: 0.25 }, says: [] }] };

describe('the films of modules', () => {
  let test: TestApp;
  let folder: string;
  beforeAll(async () => {
    test = await startTestApp({
      imports: [AccountsApiModule, CitiesApiModule, MediaApiModule, ThemesApiModule],
      worker: [AccountsWorkerModule, CitiesWorkerModule, MediaWorkerModule, ThemesWorkerModule],
    });
    await loadModules(test.dataSource);
    folder = await mkdtemp(join(tmpdir(), 'concept-films-'));
    for (const name of ['masters', 'captions', 'en', 'fr', 'es']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'planning.json'), JSON.stringify(SHOTS));
    await words('en', 'Make a plan that holds', 'Fog over a square.', 'Who begins?');
    await words('fr', 'Un plan qui tient', 'Du brouillard.', 'Qui commence ?');
    await rename(await makeFilm(folder, { name: 'first.mp4', seconds: 1 }), join(folder, 'masters', 'planning.mp4'));
  }, 60_000);
  afterAll(async () => {
    await test.close();
    await rm(folder, { recursive: true, force: true });
  });

  const words = async (language: string, title: string, seen: string, said: string) => {
    await writeFile(join(folder, language, 'planning.json'), JSON.stringify({ title, about: `${title}.`, shots: { fog: { seen }, sheet: { seen: `${seen} 2` } } }));
    await writeFile(join(folder, 'captions', `planning.${language}.vtt`), `WEBVTT\n\n00:00:00.100 --> 00:00:00.500\n${said}\n`);
  };
  const load = () => test.get(LoadConceptFilms).load(folder);
  const film = async (language?: string) => {
    const { data, errors } = await test.graphql<{ theme: { film: ThemeFilm | null } }>(FILM, { slug: 'planning', language });
    expect(errors).toBeUndefined();
    return data.theme.film;
  };
  const rows = () => test.dataSource.manager.find(ConceptFilmRow, { order: { createdAt: 'ASC' } });
  const ready = (filmId: string | undefined) =>
    eventually(async () => expect(await test.dataSource.manager.findOneByOrFail(Film, { id: filmId ?? '' })).toMatchObject({ state: 'READY' }), 30_000);

  it('come in once, are made ready like a city’s, and everybody may watch them', async () => {
    expect(await film()).toBeNull();
    expect(await load()).toEqual({ sent: ['planning'], all: ['planning'] });
    await ready((await rows())[0]?.filmId);
    await settled(test);
    expect(await load()).toEqual({ sent: [], all: ['planning'] });
    expect(await rows()).toHaveLength(1);

    const shown = await film('fr');
    expect(shown).toMatchObject({ title: 'Un plan qui tient', media: { state: 'READY' }, transcript: { language: 'fr', cues: [{ startMs: 100, text: 'Qui commence ?' }] } });
    expect(shown?.described).toEqual([{ startMs: 0, endMs: 750, seen: 'Du brouillard.' }, { startMs: 750, endMs: 1750, seen: 'Du brouillard. 2' }]);
    expect(shown?.captions.map(({ language, origin, checked }) => [language, origin, checked])).toEqual([['en', 'ORIGINAL', true], ['fr', 'HUMAN', true]]);
    expect(await film('zh')).toMatchObject({ title: 'Make a plan that holds', transcript: { language: 'en' } });
    for (const path of [shown?.media.masterUrl, shown?.media.download.url, shown?.captions[0]?.url]) {
      const answer = await fetch(`${test.url}${path}`);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    }
  }, 60_000);

  it('are read by one statement more than the theme', async () => {
    const database = test.get(ReadDatabase);
    const statements = async (query: string) => {
      const before = database.statements;
      await test.graphql(query, { slug: 'planning', language: 'fr' });
      return database.statements - before;
    };
    await film('fr');
    const plain = await statements('query ($slug: String!) { theme(slug: $slug) { slug } }');
    expect(await statements(FILM)).toBe(plain + 1);
    expect(await statements('{ themes { slug film { media { posterSmallUrl } } } }')).toBe(2);
  });

  it('take new words in the language that has them, and another language, without being made again', async () => {
    const before = await film('en');
    await words('fr', 'Un plan solide', 'Du brouillard.', 'Qui commence ?');
    await words('es', 'Un plan que dura', 'Niebla.', '¿Quién empieza?');
    expect((await load()).sent).toEqual([]);
    expect(await film('fr')).toMatchObject({ title: 'Un plan solide', media: { id: before?.media.id } });
    const after = await film('es');
    expect(after).toMatchObject({ title: 'Un plan que dura', transcript: { cues: [{ text: '¿Quién empieza?' }] } });
    expect(after?.captions.find(({ language }) => language === 'en')?.id).toBe(before?.captions.find(({ language }) => language === 'en')?.id);
  });

  it('nobody sends another, an administrator neither', async () => {
    const { id } = await addMember(test.dataSource, { networkRoles: [{ role: 'ADMIN' }, { role: 'EDITOR' }] });
    const answer = await fetch(`${test.url}/uploads`, {
      method: 'POST',
      headers: { cookie: await signedIn(test, id), 'tus-resumable': '1.0.0', 'upload-length': '1000', 'upload-metadata': `filmId ${btoa((await rows())[0]?.filmId ?? '')},filename ${btoa('a.mp4')},filetype ${btoa('video/mp4')}` },
    });
    expect(answer.status).toBe(403);
  });

  it('give way to another master when it is ready', async () => {
    const before = await film();
    await cp(await makeFilm(folder, { name: 'second.mp4', seconds: 1, size: '320x240' }), join(folder, 'masters', 'planning.mp4'));
    expect((await load()).sent).toEqual(['planning']);
    const [old, next] = await rows();
    await ready(next?.filmId);
    await settled(test);
    expect(await film()).toMatchObject({ title: 'Make a plan that holds', media: { id: next?.filmId } });
    expect(await rows()).toHaveLength(1);
    expect(before?.media.id).toBe(old?.filmId);
    expect((await test.dataSource.manager.findOneByOrFail(Film, { id: old?.filmId ?? '' })).deletedAt).not.toBeNull();
    expect((await fetch(`${test.url}${before?.media.masterUrl}`)).status).toBe(404);
  }, 60_000);
});
