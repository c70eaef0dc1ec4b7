import { Readable } from 'node:stream';
import { Storage } from '@libs/platform/storage/storage.js';
import type { Actor } from '@libs/clips/testing/stage.js';
import { ROUTES_OF_CAPTIONS } from './captions.js';
import { practices } from './practices.js';
import { ROUTES_OF_CONSENTS } from './consents.js';
import { ROUTES_OF_FILM_CHANGES } from './film-changes.js';
import { ROUTES_OF_FEEDS } from './feeds.js';
import { ROUTES_OF_REGISTRATIONS } from './registrations.js';
import { pictureOf, SMALL_PICTURE } from './pictures.js';
import { type Answers, CITY, CREW, everybody, INSIDERS, SIGNED_OUT } from './roles.js';
import { FILM_BYTES, type Fixture, tusCreation, type World } from './world.js';

export interface Request {
  path: string;
  headers?: Record<string, string>;
  body?: Buffer;
}

/** A plain HTTP request, what it is tried on, and the status each role is to be answered. */
export interface Route {
  method: string;
  route: string;
  on: string;
  given: (world: World, who: Actor | null) => Promise<Request> | Request;
  answers: Answers<number>;
}

const ANYBODY = everybody(200);
/** To who may not see it, there is no such thing. */
const SEEN = everybody(404, [INSIDERS, 200]);
const TUS = { 'tus-resumable': '1.0.0' };
const PATCH = { ...TUS, 'content-type': 'application/offset+octet-stream', 'upload-offset': '8' };

/** One status for those who may change the film; there is no such upload for everybody else. */
const crew = (status: number) => everybody(404, [CREW, status], [SIGNED_OUT, 401]);

const film = (make: (world: World) => Promise<Fixture>): Route['given'] => async (world) => ({ path: (await world.files(await make(world))).film });
const captions = (make: (world: World) => Promise<Fixture>): Route['given'] => async (world) => ({ path: (await world.files(await make(world))).captions });
/** A practice whose PDF the table put there itself. */
const print = (state: 'published' | 'hidden' | 'draft'): Route['given'] => async (world) => {
  const { id, revisionId } = await (await practices(world))[state]();
  const key = `prints/${id}/${revisionId}/print.pdf`;
  await world.app.get(Storage).putStream(key, Readable.from([Buffer.from('%PDF')]), 4);
  await world.app.dataSource.query(`INSERT INTO practice_print (revision_id, state, object_key, bytes, pages, made_at) VALUES ($1, 'READY', $2, 4, 1, now())`, [revisionId, key]);
  return { path: `/media/practices/${id}/print.pdf` };
};
/** What a page tells of a film that begins. */
const playOf = async (world: World) => Buffer.from(JSON.stringify({ film: (await world.files(await world.published())).film.split('/')[3], begin: true }));
const upload = (headers: Record<string, string> = TUS, body?: Buffer): Route['given'] => async (world) => ({ path: `/uploads/${(await world.uploading(8)).uploadId}`, headers, body });
const uploads = (): Request => ({ path: '/uploads', headers: TUS });
const creation = (make: (world: World) => Promise<Fixture>): Route['given'] => async (world) => ({ path: '/uploads', headers: tusCreation((await make(world)).id) });

const FILM = '/media/films/:filmId/:generation/:name';
const CAPTIONS = '/captions/:file';
const PRINT = '/media/practices/:id/print.pdf';
const UPLOADS = '/uploads';
const UPLOAD = '/uploads/:id';
const PICTURES = '/media/pictures';
const NOTHING = everybody(404);

/** Every plain HTTP route of the API; the test fails for one that is not here. */
export const ROUTES: Route[] = [
  ...['GET', 'HEAD'].flatMap((method): Route[] => [
    { method, route: '/healthz', on: '', given: () => ({ path: '/healthz' }), answers: ANYBODY },
    { method, route: '/readyz', on: '', given: () => ({ path: '/readyz' }), answers: ANYBODY },
    { method, route: FILM, on: 'a published clip', given: film((world) => world.published()), answers: ANYBODY },
    { method, route: FILM, on: 'a draft', given: film((world) => world.draft()), answers: SEEN },
    { method, route: FILM, on: 'a hidden clip', given: film((world) => world.hidden()), answers: SEEN },
    { method, route: CAPTIONS, on: 'a published clip', given: captions((world) => world.published()), answers: ANYBODY },
    { method, route: CAPTIONS, on: 'a draft', given: captions((world) => world.draft()), answers: SEEN },
    { method, route: CAPTIONS, on: 'a hidden clip', given: captions((world) => world.hidden()), answers: SEEN },
    { method, route: `${PICTURES}/:id/:name`, on: 'a picture nothing shows', given: async (world) => ({ path: `${PICTURES}/${await pictureOf(world)}/320.jpg` }), answers: everybody(404, [CITY, 200]) },
    { method, route: PRINT, on: 'a practice that is shown', given: print('published'), answers: ANYBODY },
    { method, route: PRINT, on: 'a hidden practice', given: print('hidden'), answers: NOTHING },
    { method, route: PRINT, on: 'a draft', given: print('draft'), answers: NOTHING },
  ]),
  { method: 'POST', route: PICTURES, on: 'a city', given: ({ city }) => ({ path: `${PICTURES}?city=${city.id}&purpose=POSTER`, headers: { 'content-type': 'image/png' }, body: SMALL_PICTURE }), answers: everybody(404, [CITY, 201], [SIGNED_OUT, 401]) },
  { method: 'POST', route: '/media/plays', on: 'a published clip', given: async (world) => ({ path: '/media/plays', headers: { 'content-type': 'application/json' }, body: await playOf(world) }), answers: everybody(204) },
  { method: 'POST', route: UPLOADS, on: 'a draft', given: creation((world) => world.draft()), answers: everybody(404, [INSIDERS, 403], [CREW, 201], [SIGNED_OUT, 401]) },
  { method: 'POST', route: UPLOADS, on: 'a published clip', given: creation((world) => world.published()), answers: everybody(403, [SIGNED_OUT, 401]) },
  { method: 'HEAD', route: UPLOAD, on: '', given: upload(), answers: crew(200) },
  { method: 'PATCH', route: UPLOAD, on: '', given: upload(PATCH, FILM_BYTES.subarray(8, 32)), answers: crew(204) },
  { method: 'DELETE', route: UPLOAD, on: '', given: upload(), answers: crew(204) },
  { method: 'GET', route: UPLOAD, on: 'its bytes', given: upload(), answers: NOTHING },
  { method: 'PUT', route: UPLOAD, on: '', given: upload(PATCH, FILM_BYTES), answers: NOTHING },
  { method: 'POST', route: UPLOAD, on: 'without a clip', given: upload({ ...TUS, 'upload-length': '10' }), answers: crew(404) },
  { method: 'GET', route: UPLOADS, on: '', given: uploads, answers: NOTHING },
  { method: 'PUT', route: UPLOADS, on: '', given: uploads, answers: NOTHING },
  ...['HEAD', 'DELETE'].map((method): Route => ({ method, route: UPLOADS, on: 'without an id', given: uploads, answers: everybody(404, [SIGNED_OUT, 401]) })),
  ...ROUTES_OF_CAPTIONS,
  ...ROUTES_OF_CONSENTS,
  ...ROUTES_OF_FILM_CHANGES,
  ...ROUTES_OF_FEEDS,
  ...ROUTES_OF_REGISTRATIONS,
];

/** Routes of a Fastify server, from the tree it prints. */
export function routesOf(tree: string): { path: string; methods: string[] }[] {
  const folders: string[] = [];
  return tree.split('\n').flatMap((row) => {
    const [, indent = '', part = '', methods = ''] = /^([│ ]*)[├└]── (\S+) \((.+)\)$/.exec(row) ?? [];
    if (!part) return [];
    const depth = indent.length / 4;
    folders.splice(depth, folders.length, part);
    return [{ path: folders.join(''), methods: methods.split(', ') }];
  });
}
