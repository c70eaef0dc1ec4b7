import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DetailedError, Upload as TusUpload } from 'tus-js-client';
import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { AccountsWorkerModule } from '@libs/accounts/accounts.worker.module.js';
import { addMember, signedIn } from '@libs/accounts/testing/people.js';
import { CitiesApiModule } from '@libs/cities/cities.api.module.js';
import { CitiesWorkerModule } from '@libs/cities/cities.worker.module.js';
import type { City } from '@libs/cities/city.entity.js';
import { addCity, addCityRole } from '@libs/cities/testing/places.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { Film } from '../film.entity.js';
import { FilmsService } from '../films.service.js';
import { MediaApiModule } from '../media.api.module.js';
import { MediaWorkerModule } from '../media.worker.module.js';
import { CityAudienceModule, FilmQueriesModule, PUBLIC_FILMS } from './city-audience.js';
import { type FilmWish, makeFilm } from './make-film.js';

export interface Person {
  id: string;
  cookie: string;
}

export interface Sent {
  /** Path of the upload. */
  url: string;
  id: string;
}

/** What the server refused an upload with. */
export interface Refused {
  status: number;
  code: string;
  params: Record<string, string | number>;
}

/** For tests: films, people who send them, and what becomes of them. */
export class FilmStage {
  private constructor(
    readonly app: TestApp,
    readonly folder: string,
  ) {}

  static async open({ worker = true, environment = {} }: { worker?: boolean; environment?: Record<string, string> } = {}): Promise<FilmStage> {
    const app = await startTestApp({
      imports: [AccountsApiModule, CitiesApiModule, MediaApiModule, FilmQueriesModule],
      ...(worker ? { worker: [AccountsWorkerModule, CitiesWorkerModule, MediaWorkerModule, CityAudienceModule] } : {}),
      environment,
    });
    return new FilmStage(app, await mkdtemp(join(tmpdir(), 'film-stage-')));
  }

  async close(): Promise<void> {
    await this.app.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  async city(given: Partial<City> = {}): Promise<string> {
    return (await addCity(this.app.dataSource, given)).id;
  }

  async person(cityId?: string): Promise<Person> {
    const { id } = await addMember(this.app.dataSource);
    if (cityId) await addCityRole(this.app.dataSource, cityId, id);
    return { id, cookie: await signedIn(this.app, id) };
  }

  async film(cityId: string): Promise<string> {
    return (await this.app.dataSource.transaction((tx) => this.app.get(FilmsService).create(tx, cityId))).id;
  }

  make(wish: FilmWish): Promise<string> {
    return makeFilm(this.folder, wish);
  }

  publish(filmId: string): void {
    PUBLIC_FILMS.add(filmId);
  }

  row(filmId: string): Promise<Film> {
    return this.app.dataSource.manager.findOneByOrFail(Film, { id: filmId });
  }

  /** Sends a file as a browser would; rejects with `Refused` where the server says no. `stopAt`: goes away after so many bytes. */
  async send(person: Person | null, filmId: string, path: string, options: { stopAt?: number; from?: string; type?: string; name?: string; size?: number } = {}): Promise<Sent> {
    const size = options.size ?? (await stat(path)).size;
    return new Promise<Sent>((resolve, reject) => {
      const done = (url: string | null) => resolve({ url: new URL(url ?? '', this.app.url).pathname, id: (url ?? '').split('/').at(-1) ?? '' });
      const upload: TusUpload = new TusUpload(createReadStream(path), {
        endpoint: `${this.app.url}/uploads`,
        uploadUrl: options.from ? `${this.app.url}${options.from}` : null,
        uploadSize: size,
        chunkSize: options.stopAt ? 16 * 1024 : 8 * 1024 * 1024,
        metadata: { filmId, filename: options.name ?? basename(path), filetype: options.type ?? 'video/mp4' },
        headers: person ? { cookie: person.cookie } : {},
        retryDelays: null,
        onChunkComplete: (_chunk, accepted) => {
          if (options.stopAt && accepted >= options.stopAt) void upload.abort().then(() => done(upload.url));
        },
        onSuccess: () => done(upload.url),
        onError: (err) => reject(refusal(err)),
      });
      upload.start();
    });
  }

  /** Asks until the film has ended its way. */
  async ended(filmId: string, ms = 25_000): Promise<Film> {
    return eventually(async () => {
      const film = await this.row(filmId);
      if (film.state !== 'READY' && film.state !== 'FAILED') throw new Error(`${film.state} ${film.stage} ${film.percent}`);
      return film;
    }, ms);
  }

  /** A film of a person's city that is READY. */
  async ready(person: Person, cityId: string, wish: Partial<FilmWish> = {}): Promise<Film> {
    const filmId = await this.film(cityId);
    await this.send(person, filmId, await this.make({ name: `${filmId}.mp4`, seconds: 2, ...wish }));
    return this.ended(filmId);
  }

  get(path: string, person: Person | null = null, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
    return fetch(`${this.app.url}${path}`, { method, headers: { ...(person ? { cookie: person.cookie } : {}), ...headers } });
  }
}

function refusal(err: Error): unknown {
  const answer = err instanceof DetailedError ? err.originalResponse : undefined;
  if (!answer) return err;
  const { code, params = {} } = JSON.parse(answer.getBody() || '{"code":""}') as Omit<Refused, 'status'>;
  return { status: answer.getStatus(), code, params } satisfies Refused;
}
