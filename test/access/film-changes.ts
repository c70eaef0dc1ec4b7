import { type Line, mutation } from './lines.js';
import type { PrivateField } from './fields.js';
import { CREW, everybody, FORBIDDEN, INSIDERS, members, OK, SIGNED_OUT } from './roles.js';
import type { Route } from './routes.js';
import { FILM_BYTES, type World } from './world.js';

const CHANGE = 'filmChange { id revision media { id } }';
const BEGIN = `mutation ($clipId: ID!) { beginFilmChange(clipId: $clipId) { id ${CHANGE} } }`;
const SUBMIT = 'mutation ($id: ID!, $revision: Int!) { submitFilmChange(id: $id, revision: $revision) { id } }';

interface Begun {
  id: string;
  revision: number;
  clipId: string;
  filmId: string;
}

/** Another film for a published clip that the table made. */
async function begun(world: World): Promise<Begun> {
  const { id: clipId } = await world.published();
  const { filmChange } = await world.stage.must<{ filmChange: { id: string; revision: number; media: { id: string } } }>(await world.hand('author'), BEGIN, { clipId });
  return { id: filmChange.id, revision: filmChange.revision, clipId, filmId: filmChange.media.id };
}

/** The same, with all that it needs. */
async function ready(world: World): Promise<Begun> {
  const change = await begun(world);
  await world.app.dataSource.query(`UPDATE film SET state = 'READY', generation = 1, output_prefix = 'films/' || id || '/1', duration_ms = 61000, width = 1280, height = 720, has_sound = true WHERE id = $1`, [change.filmId]);
  await world.app.dataSource.query(`INSERT INTO caption_track (id, film_id, language, origin, cues) VALUES (gen_random_uuid(), $1, 'fr', 'ORIGINAL', '[]')`, [change.filmId]);
  return change;
}

/** Bytes of its film on their way. */
async function uploading(world: World, sent: number): Promise<Begun & { uploadId: string }> {
  const change = await begun(world);
  const author = await world.hand('author');
  const metadata = [['filmId', change.filmId], ['filename', 'film.mp4'], ['filetype', 'video/mp4']].map(([key, value]) => `${key} ${Buffer.from(value ?? '').toString('base64')}`).join(',');
  const headers = { 'tus-resumable': '1.0.0', 'upload-length': String(FILM_BYTES.length), 'upload-metadata': metadata, 'content-type': 'application/offset+octet-stream', cookie: author.cookie };
  const response = await fetch(`${world.app.url}/uploads`, { method: 'POST', headers, body: new Uint8Array(FILM_BYTES.subarray(0, sent)) });
  return { ...change, uploadId: response.headers.get('location')?.split('/').at(-1) ?? '' };
}

const NO_CHANGE = 'NOT_FOUND FILM_CHANGE_UNKNOWN';
/** Its city and the desk know of it, its crew writes it. */
const ON_CHANGE = members(NO_CHANGE, [INSIDERS, FORBIDDEN], [CREW, OK]);

export const OF_FILM_CHANGES: Line[] = [
  mutation('beginFilmChange', members(FORBIDDEN, [CREW, OK]), async (world) => ({ clipId: (await world.published()).id })),
  mutation('describeFilmChange', ON_CHANGE, async (world) => ({ ...(await begun(world)), note: 'Shorter.' })),
  mutation('finishFilmChangeUpload', ON_CHANGE, async (world) => ({ ...(await uploading(world, FILM_BYTES.length)), sha256: 'a'.repeat(64) })),
  mutation('cancelFilmChangeUpload', ON_CHANGE, (world) => uploading(world, 8)),
  mutation('retryFilmChange', ON_CHANGE, async (world) => {
    const change = await begun(world);
    await world.app.dataSource.query(`UPDATE film SET state = 'FAILED', failure_code = 'PROCESSING_CRASHED', retryable = true, source_key = 'uploads/none/film' WHERE id = $1`, [change.filmId]);
    return change;
  }),
  mutation('setFilmChangeCaptions', ON_CHANGE, async (world) => ({ ...(await ready(world)), language: 'fr' })),
  mutation('submitFilmChange', ON_CHANGE, ready),
  mutation('takeBackFilmChange', ON_CHANGE, async (world) => {
    const change = await ready(world);
    await world.stage.must(await world.hand('author'), SUBMIT, { id: change.id, revision: change.revision });
    return change;
  }),
  mutation('discardFilmChange', ON_CHANGE, begun),
];

export const ROUTES_OF_FILM_CHANGES: Route[] = [
  {
    method: 'GET',
    route: '/captions/:file',
    on: 'a film that waits to take another’s place',
    given: async (world) => {
      const { filmId } = await ready(world);
      const [{ id }] = await world.app.dataSource.query<[{ id: string }]>('SELECT id FROM caption_track WHERE film_id = $1', [filmId]);
      return { path: `/captions/${id}.vtt` };
    },
    answers: everybody(404, [INSIDERS, 200], [SIGNED_OUT, 404]),
  },
];

export const FIELDS_OF_FILM_CHANGES: PrivateField[] = [
  { field: 'Clip.filmChange', on: 'a published clip', document: 'query ($clipId: ID!) { clip(id: $clipId) { filmChange { id } } }', given: begun, told: everybody(false, [INSIDERS, true]) },
];
