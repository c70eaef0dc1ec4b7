import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import pg from 'pg';
import { SamplePerson } from '@libs/accounts/sample-person.entity.js';
import { hashToken } from '@libs/platform/mail/link-tokens.js';
import { signedIn } from '@libs/accounts/testing/people.js';
import type { City } from '@libs/cities/city.entity.js';
import { addCityRole } from '@libs/cities/testing/places.js';
import { type Actor, APPEAL, CLIP_STATE, CLAIM, HIDE, Stage } from '@libs/clips/testing/stage.js';
import { NotificationKind } from '@libs/notifications/notification.types.js';
import { NotificationsService } from '@libs/notifications/notifications.service.js';
import { newId } from '@libs/platform/ids/id.js';
import { NetworkSettings } from '@libs/platform/settings/network-settings.service.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { API_FEATURES } from '../../apps/api/src/features.js';
import { type Role, ROLES } from './roles.js';

export const FILM_BYTES = Buffer.alloc(64, 'no film, but bytes to send ');

/** A clip with the revision that a write has to name. */
export interface Fixture {
  id: string;
  revision: number;
}

/** The whole API with somebody of every role, and things of a city for them to try it on. */
export class World {
  readonly people = {} as Record<Role, Actor | null>;

  private constructor(
    readonly app: TestApp,
    readonly stage: Stage,
    readonly city: City,
    readonly applicant: City,
  ) {}

  static async open(): Promise<World> {
    const app = await startTestApp({ imports: API_FEATURES });
    const stage = await Stage.on(app);
    const world = new World(app, stage, await stage.city({ slug: 'ostravik' }), await stage.city({ slug: 'not-yet', status: 'APPLICANT' }));
    await world.cast();
    await app.get(NetworkSettings).setSampleLoaded(true);
    return world;
  }

  async close(): Promise<void> {
    await this.digests?.client.end();
    await this.app.close();
  }

  private async cast(): Promise<void> {
    const { stage, city, people } = this;
    const everything = [{ role: 'ADMIN' as const }, { role: 'EDITOR' as const }, { role: 'MODERATOR' as const }];
    people.visitor = null;
    people.member = await stage.person();
    people.elsewhere = await stage.worker((await stage.city()).id, 'FOCAL_POINT');
    people.organiser = await stage.worker(city.id, 'ORGANISER');
    people.contributor = await stage.worker(city.id, 'CONTRIBUTOR');
    people.author = await stage.worker(city.id, 'CONTRIBUTOR', { name: 'Awa Sarr', showPublicly: false });
    people.focalPoint = await stage.worker(city.id, 'FOCAL_POINT');
    people.moderator = await stage.moderator();
    people.otherModerator = await stage.moderator(['ar']);
    people.cityModerator = await stage.worker(city.id, 'CONTRIBUTOR', { networkRoles: [{ role: 'MODERATOR' }] });
    people.editor = await stage.person({ networkRoles: [{ role: 'EDITOR' }] });
    people.otherEditor = await stage.person({ networkRoles: [{ role: 'EDITOR', themes: ['funding'] }] });
    people.admin = await stage.person({ networkRoles: [{ role: 'ADMIN' }] });
    // People in their first days write less than a table of operations asks of them.
    await this.app.dataSource.query(`UPDATE member SET created_at = created_at - interval '1 year'`);
    people.suspended = await stage.worker(city.id, 'FOCAL_POINT', { networkRoles: everything });
    await stage.must(people.admin, 'mutation ($id: ID!) { suspendMember(memberId: $id, reason: "Sold the list of members.") { id } }', { id: people.suspended.id });
  }

  /** A session for everybody but who is suspended, whose old cookie it is about: some operations end sessions. */
  async signInAll(): Promise<void> {
    const rows = await this.app.dataSource.query<{ token: string }[]>(`SELECT encode(token_hash, 'hex') AS token FROM session WHERE revoked_at IS NULL`);
    const open = new Set(rows.map(({ token }) => token));
    for (const role of ROLES) {
      const person = this.people[role];
      const token = person?.cookie?.split('=')[1];
      // Who still is signed in stays so: a session more for everybody at each line makes the sum of all tables dear.
      if (person && role !== 'suspended' && !(token && open.has(hashToken(token).toString('hex')))) person.cookie = await signedIn(this.app, person.id);
    }
  }

  /** Somebody of the table who is there. */
  one(role: Role): Actor {
    const person = this.people[role];
    if (!person) throw new Error(`${role} is nobody`);
    return person;
  }

  /** Somebody of the table with a session of their own, which no operation under test ends. */
  async hand(role: Role): Promise<Actor> {
    const person = this.one(role);
    return { ...person, cookie: await signedIn(this.app, person.id) };
  }

  /** A draft that lacks nothing. */
  async draft(): Promise<Fixture> {
    return this.seen(await this.stage.complete(await this.hand('author'), this.city.id));
  }

  async published(): Promise<Fixture> {
    return this.seen(await this.stage.published(await this.hand('author'), this.city.id, await this.hand('moderator')));
  }

  async hidden(): Promise<Fixture> {
    const { id } = await this.published();
    await this.stage.must(await this.hand('moderator'), HIDE, { id, reasonCode: 'OFF_TOPIC' });
    return this.seen(id);
  }

  async submitted(): Promise<Fixture & { itemId: string }> {
    return this.stage.submitted(await this.hand('author'), this.city.id);
  }

  /** A submitted clip that the moderator looks at. */
  async claimed(): Promise<Fixture & { itemId: string }> {
    const clip = await this.submitted();
    await this.stage.must(await this.hand('moderator'), CLAIM, { id: clip.itemId });
    return clip;
  }

  /** A draft of which `sent` bytes of the film have arrived. */
  async uploading(sent: number): Promise<Fixture & { uploadId: string }> {
    const clip = await this.draft();
    return { ...clip, uploadId: await this.upload(await this.hand('author'), clip.id, sent) };
  }

  /** Begins the upload of a clip's film; answers its id. */
  async upload(person: Actor, clipId: string, sent: number): Promise<string> {
    const headers = { ...tusCreation(clipId), cookie: person.cookie, 'content-type': 'application/offset+octet-stream' };
    const response = await fetch(`${this.app.url}/uploads`, { method: 'POST', headers, body: FILM_BYTES.subarray(0, sent) });
    if (response.status !== 201) throw new Error(`No upload: ${response.status} ${await response.text()}`);
    return response.headers.get('location')?.split('/').at(-1) ?? '';
  }

  /** A published clip with everything there is to hide: an upload on its way, and captions that were lost. */
  async busy(): Promise<Fixture> {
    const [clip, { uploadId }] = [await this.published(), await this.uploading(8)];
    await this.app.dataSource.query(`UPDATE upload SET film_id = clip.film_id FROM clip WHERE clip.id = $1 AND upload.id = $2`, [clip.id, uploadId]);
    await this.app.dataSource.query(`UPDATE film SET state = 'UPLOADING' FROM clip WHERE clip.id = $1 AND film.id = clip.film_id`, [clip.id]);
    await this.app.dataSource.query(`DELETE FROM caption_track USING clip WHERE clip.id = $1 AND caption_track.film_id = clip.film_id`, [clip.id]);
    return clip;
  }

  /** A draft whose film could be tried again. */
  async failed(): Promise<Fixture> {
    const clip = await this.draft();
    await this.app.dataSource.query(
      `UPDATE film SET state = 'FAILED', failure_code = 'INTERNAL', retryable = true, source_key = 'uploads/gone/film' WHERE id = (SELECT film_id FROM clip WHERE id = $1)`,
      [clip.id],
    );
    return clip;
  }

  /** A draft whose film has stills to choose a poster from. */
  async withStills(): Promise<Fixture> {
    const clip = await this.draft();
    await this.app.dataSource.query(
      `INSERT INTO rendition (id, film_id, generation, kind, path, bytes)
       SELECT gen_random_uuid(), film.id, film.generation, 'STILL', 'still-2.webp', 1 FROM film JOIN clip ON clip.film_id = film.id WHERE clip.id = $1`,
      [clip.id],
    );
    return clip;
  }

  /** Addresses of a file of the clip's film and of its captions. */
  async files({ id }: Fixture): Promise<{ film: string; captions: string }> {
    const [[row]] = await this.app.dataSource.query<[{ film: string; track: string }[], number]>(
      `UPDATE film SET output_prefix = 'films/' || film.id || '/1/' FROM clip, caption_track t
        WHERE clip.id = $1 AND film.id = clip.film_id AND t.film_id = film.id RETURNING film.id AS film, t.id AS track`,
      [id],
    );
    if (!row) throw new Error('The clip has no film or no captions');
    await this.app.get(Storage).putStream(`films/${row.film}/1/poster.jpg`, Readable.from([FILM_BYTES]), FILM_BYTES.length);
    return { film: `/media/films/${row.film}/1/poster.jpg`, captions: `/captions/${row.track}.vtt` };
  }

  /** An open invitation into the city, and the token of its link. */
  async invitation(): Promise<{ id: string; token: string }> {
    const invite = 'mutation ($input: InviteToCityInput!) { inviteToCity(input: $input) { id } }';
    const input = { cityId: this.city.id, email: `${newId()}@example.org`, name: 'Ines Duarte', role: 'CONTRIBUTOR', locale: 'en' };
    const { id } = await this.stage.must<{ id: string }>(await this.hand('focalPoint'), invite, { input });
    return { id, token: await this.token('invitation', id) };
  }

  /** The token of a sign-in link mailed to somebody new. */
  async signInLink(): Promise<string> {
    const { id } = await this.stage.person();
    // From an address of its own: only so many links are mailed for one.
    const address = `198.51.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`;
    await this.app.graphql('mutation ($email: String!) { requestSignInLink(email: $email) }', { email: `${id}@example.org` }, { address });
    const [link] = await this.app.dataSource.query<{ id: string }[]>('SELECT id FROM sign_in_link WHERE member_id = $1', [id]);
    return this.token('sign_in_link', link?.id ?? '');
  }

  /** A role in the city, of somebody new. */
  async cityRole(): Promise<string> {
    return addCityRole(this.app.dataSource, this.city.id, (await this.stage.person()).id);
  }

  async samplePerson(): Promise<string> {
    const { id } = await this.stage.person({ isSample: true });
    await this.app.dataSource.manager.insert(SamplePerson, { memberId: id, about: { en: 'Tries things.' }, featured: true, position: 1 });
    return id;
  }

  /** Something to read for the member; answers its id. */
  async notification(memberId: string): Promise<string> {
    const eventKey = newId();
    const told = { memberId, eventKey, kind: NotificationKind.CLIP_APPROVED, params: { clipTitle: 'Le bus qui lit', cityName: 'Ostravik' }, href: '/' };
    await this.app.dataSource.transaction((tx) => this.app.get(NotificationsService).tell(tx, [told]));
    const [row] = await this.app.dataSource.query<{ id: string }[]>('SELECT id FROM notification WHERE event_key = $1', [eventKey]);
    return row?.id ?? '';
  }

  /** One more session of the member, by its id. */
  async session(memberId: string): Promise<string> {
    await signedIn(this.app, memberId);
    const [row] = await this.app.dataSource.query<{ id: string }[]>('SELECT id FROM session WHERE member_id = $1 AND revoked_at IS NULL ORDER BY id DESC LIMIT 1', [memberId]);
    return row?.id ?? '';
  }

  /** An application whose mailed link was not opened yet. */
  async application(): Promise<{ token: string }> {
    const id = newId();
    await this.app.dataSource.query(
      `INSERT INTO city_application (id, name, kind, country, region, languages, time_zone, contact_name, contact_email, why, locale, state, created_at, expires_at)
       VALUES ($1, 'Saly', 'TOWN', 'SN', 'AFRICA', '{fr}', 'Africa/Dakar', 'Noor', $2, 'To learn.', 'fr', 'UNCONFIRMED', now(), now() + interval '1 day')`,
      [id, `${id}@example.org`],
    );
    return { token: await this.token('city_application', id) };
  }

  /** A hidden clip whose city has appealed. */
  async appealed(): Promise<Fixture & { itemId: string }> {
    const clip = await this.hidden();
    await this.stage.must(await this.hand('author'), APPEAL, { id: clip.id, text: 'It shows nobody.' });
    return { ...clip, itemId: await this.stage.itemOf(clip.id) };
  }

  /** Everything there is, by table and file: what a refused request must leave as it was. A row that is only rewritten counts. */
  async digest(): Promise<Record<string, string>> {
    const { client, text } = (this.digests ??= await this.openDigests());
    const { rows } = await client.query<{ name: string; sum: string | null }>({ name: 'digest', text });
    return { ...Object.fromEntries(rows.map(({ name, sum }) => [name, sum ?? ''])), files: await this.storedFiles() };
  }

  private digests?: { client: pg.Client; text: string };

  /** On a line of its own, where the statement over all tables is planned once. */
  private async openDigests(): Promise<{ client: pg.Client; text: string }> {
    const tables = await this.app.dataSource.query<{ name: string }[]>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
        WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename <> 'rate_limit' ORDER BY 1`,
    );
    // A row's place and the transaction that wrote it. When a session was last seen may move with any request, so there it is the row's text.
    const row = (name: string) => (name === 'public.session' ? `(to_jsonb(t) - 'last_seen_at' - 'expires_at')::text` : `ctid::text || xmin::text`);
    const text = tables.map(({ name }) => `SELECT '${name}' AS name, (SELECT count(*) || ' ' || sum(hashtextextended(${row(name)}, 0)) FROM ${name} t) AS sum`).join(' UNION ALL ');
    const client = new pg.Client({ connectionString: this.app.databaseUrl });
    await client.connect();
    return { client, text };
  }

  /** By name; those that grow where they lie, by size too. */
  private async storedFiles(): Promise<string> {
    const entries = await readdir(this.app.dataDir, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const sized = async (file: string) => (file.includes('/uploads/') ? `${file} ${(await stat(file)).size}` : file);
    return (await Promise.all(files.map(sized))).sort().join('\n');
  }

  private async seen(id: string): Promise<Fixture> {
    return { id, revision: (await this.stage.must<Fixture>(await this.hand('author'), CLIP_STATE, { id })).revision };
  }

  // A mailed token is kept nowhere: the row is given one that the test knows.
  private async token(table: 'invitation' | 'sign_in_link' | 'city_application', id: string): Promise<string> {
    const token = newId();
    await this.app.dataSource.query(`UPDATE ${table} SET token_hash = $2 WHERE id = $1`, [id, hashToken(token)]);
    return token;
  }
}

/** Headers that announce a film for the clip. */
export function tusCreation(clipId: string): Record<string, string> {
  const metadata = `clipId ${btoa(clipId)},filename ${btoa('film.mp4')},filetype ${btoa('video/mp4')}`;
  return { 'tus-resumable': '1.0.0', 'upload-length': String(FILM_BYTES.length), 'upload-metadata': metadata };
}
