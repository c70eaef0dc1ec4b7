import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { advance } from '@libs/accounts/testing/people.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { FilmStage, type Person } from '../testing/film-stage.js';
import type { SentPicture } from './accept-pictures.js';
import { sweepPictures } from './picture.jobs.js';
import { PictureUsers } from './picture-users.service.js';

let stage: FilmStage;
let city: string;
let amina: Person;
let stranger: Person;
const shown = new Set<string>();

beforeAll(async () => {
  stage = await FilmStage.open();
  city = await stage.city();
  amina = await stage.person(city);
  stranger = await stage.person(await stage.city());
  const user = { isPublic: async (id: string) => shown.has(id), maySee: async () => false, used: async (ids: readonly string[]) => ids.filter((id) => shown.has(id)) };
  stage.app.get(PictureUsers).register(user);
  stage.app.worker?.get(PictureUsers, { strict: false }).register(user);
}, 60_000);
afterAll(() => stage.close());

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#2a6f97' } });
const send = (person: Person | null, body: Buffer | string, { type = 'image/jpeg', to = city, purpose = 'POSTER' } = {}) =>
  fetch(`${stage.app.url}/media/pictures?city=${to}&purpose=${purpose}`, { method: 'POST', body: typeof body === 'string' ? body : new Uint8Array(body), headers: { 'content-type': type, ...(person ? { cookie: person.cookie } : {}) } });
const taken = async (person: Person, body: Buffer, type?: string) => (await (await send(person, body, { type })).json()) as SentPicture;
const refused = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code];

describe('a picture', () => {
  it('is made anew, upright, in a few widths, without what the camera wrote beside it', async () => {
    const camera = await plain(2000, 1000).withExif({ IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitude: '52/1 30/1 0/1' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const picture = await taken(amina, camera);
    expect(picture).toMatchObject({ width: 1000, height: 2000, widths: [320, 640, 1000] });
    for (const [name, format, wide] of [['320.webp', 'webp', 320], ['1000.jpg', 'jpeg', 1000]] as const) {
      const answer = await stage.get(`/media/pictures/${picture.id}/${name}`, amina);
      const file = join(stage.folder, name);
      await writeFile(file, Buffer.from(await answer.arrayBuffer()));
      const made = await sharp(file).metadata();
      expect(made).toMatchObject({ format, width: wide, height: wide * 2 });
      expect([made.exif, made.orientation]).toEqual([undefined, undefined]);
    }
  });

  it('is seen by its city alone until something shows it', async () => {
    const { id } = await taken(amina, await plain(400, 300).png().toBuffer(), 'image/png');
    const path = `/media/pictures/${id}/320.jpg`;
    const statuses = async () => Promise.all([amina, stranger, null].map(async (person) => (await stage.get(path, person)).status));
    expect(await statuses()).toEqual([200, 404, 404]);
    expect((await stage.get(path, amina)).headers.get('cache-control')).toBe('private, no-store');
    shown.add(id);
    expect(await statuses()).toEqual([200, 200, 200]);
    const answer = await stage.get(path);
    expect([answer.headers.get('cache-control'), answer.headers.get('content-type')]).toEqual(['public, max-age=3600', 'image/jpeg']);
    expect((await stage.get(path, null, { 'if-none-match': answer.headers.get('etag') ?? '' })).status).toBe(304);
    for (const other of ['999.jpg', '320.svg', '../network/id', '320.jpg%00']) expect((await stage.get(`/media/pictures/${id}/${other}`, amina)).status).toBe(404);
  });

  it('is refused from who does not work there, and where the file is none', async () => {
    const jpeg = await plain(400, 300).jpeg().toBuffer();
    expect(await refused(await send(null, jpeg))).toEqual([401, 'SIGN_IN_FIRST']);
    expect(await refused(await send(stranger, jpeg))).toEqual([404, 'NOT_FOUND']);
    expect(await refused(await send(amina, jpeg, { purpose: 'FACE' }))).toEqual([404, 'NOT_FOUND']);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><image href="file:///etc/passwd" width="400" height="400"/></svg>';
    const gif = await plain(400, 300).gif().toBuffer();
    const half = (await plain(900, 900).png({ compressionLevel: 0 }).toBuffer()).subarray(0, 4_000);
    for (const bytes of [Buffer.from(svg), gif, half, Buffer.from('GIF89a'), Buffer.alloc(0)]) expect(await refused(await send(amina, bytes))).toEqual([400, 'PICTURE_NOT_UNDERSTOOD']);
    expect(await refused(await send(amina, await plain(150, 900).jpeg().toBuffer()))).toEqual([400, 'PICTURE_TOO_SMALL']);
    expect(await refused(await send(amina, await plain(8_000, 8_000).png().toBuffer()))).toEqual([400, 'PICTURE_TOO_MANY_PIXELS']);
    expect(await refused(await send(amina, Buffer.alloc(LIMITS.picture.maxBytes + 1)))).toEqual([400, 'PICTURE_TOO_LARGE']);
    expect((await send(amina, 'a=b', { type: 'application/x-www-form-urlencoded' })).status).toBeGreaterThanOrEqual(400);
    expect(await stage.app.dataSource.query('SELECT 1 FROM picture WHERE width = 900')).toEqual([]);
  });

  it('is described by its city', async () => {
    const { id } = await taken(amina, await plain(400, 300).jpeg().toBuffer());
    const describe = (person: Person) => stage.app.graphql<{ describePicture: object }>('mutation ($input: DescribePictureInput!) { describePicture(input: $input) { alt widths } }', { input: { id, alt: ' A drum. ' } }, { cookie: person.cookie });
    expect((await describe(stranger)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await describe(amina)).data.describePicture).toEqual({ alt: 'A drum.', widths: [320, 400] });
  });

  it('goes, files and all, a day after nothing shows it', async () => {
    const [kept, unused] = [await taken(amina, await plain(400, 300).jpeg().toBuffer()), await taken(amina, await plain(400, 300).jpeg().toBuffer())];
    shown.add(kept.id);
    const files = async (id: string) => {
      let count = 0;
      for await (const { key } of stage.app.get(Storage).list(`pictures/${id}/`)) count += Number(key.length > 0);
      return count;
    };
    expect([await files(kept.id), await files(unused.id)]).toEqual([4, 4]);
    advance(stage.app, 25 * 3_600_000);
    await stage.app.get(Jobs).add(sweepPictures, {});
    await eventually(async () => expect([await files(kept.id), await files(unused.id)]).toEqual([4, 0]));
    await eventually(async () => expect(await stage.app.dataSource.query('SELECT id FROM picture WHERE id = ANY($1)', [[kept.id, unused.id]])).toEqual([{ id: kept.id }]));
  });
});
