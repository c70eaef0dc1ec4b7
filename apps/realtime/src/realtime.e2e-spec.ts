import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { io, type Socket } from 'socket.io-client';
import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { AccountsWorkerModule } from '@libs/accounts/accounts.worker.module.js';
import { CitiesApiModule } from '@libs/cities/cities.api.module.js';
import { CitiesWorkerModule } from '@libs/cities/cities.worker.module.js';
import { room, type WatchAnswer } from '@libs/contracts/live-messages.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import type { Running } from '@libs/platform/process/run-process.js';
import { Readiness } from '@libs/platform/process/readiness.service.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { Cast, type Player } from '../../../test/stack/cast.js';
import { LiveServer } from './live-server.js';
import { SocketActors } from './socket-actors.js';
import { startRealtime } from './start-realtime.js';

const ORIGIN = 'http://localhost:4280';
/** Two seconds on a machine of its own; what no hint tells is found after half a minute. */
const SOON_MS = 8_000;

interface Client {
  socket: Socket;
  heard: [message: string, payload: unknown][];
  closed: string[];
}

describe('realtime', () => {
  let test: TestApp;
  let cast: Cast;
  let processes: Running[];
  let city: string;
  const open: Socket[] = [];

  beforeAll(async () => {
    test = await startTestApp({ imports: [AccountsApiModule, CitiesApiModule], worker: [AccountsWorkerModule, CitiesWorkerModule], environment: { CITYLORE_ALSO_AT: 'http://192.0.2.7:4280' } });
    cast = await Cast.open(test.databaseUrl);
    city = await cast.city('kilbeg');
    processes = [await startRealtime(), await startRealtime()];
  });
  afterEach(() => {
    for (const socket of open.splice(0)) socket.disconnect();
  });
  afterAll(async () => {
    for (const { app } of processes) await app.close();
    await cast.close();
    await test.close();
  });

  const client = (index: number, headers: Record<string, string>): Client => {
    const socket = io(`http://127.0.0.1:${processes[index]?.port}`, { transports: ['websocket'], extraHeaders: { origin: ORIGIN, ...headers }, reconnection: false, forceNew: true });
    open.push(socket);
    const made: Client = { socket, heard: [], closed: [] };
    socket.onAny((message: string, payload: unknown) => made.heard.push([message, payload]));
    socket.on('disconnect', (reason) => made.closed.push(reason));
    return made;
  };
  const connected = async (index: number, player: Player): Promise<Client> => {
    const made = client(index, { cookie: player.cookie });
    await new Promise<void>((resolve, reject) => made.socket.once('connect', () => resolve()).once('connect_error', reject));
    return made;
  };
  const refusal = (made: Client) => new Promise<string>((resolve, reject) => made.socket.once('connect_error', ({ message }) => resolve(message)).once('connect', () => reject(new Error('was let in'))));
  const send = (rooms: string[]) => test.get(LiveBus).send(rooms, 'clip', { clipId: 'c', state: 'SUBMITTED', revision: 2 });
  const ask = (made: Client, message: 'watch' | 'unwatch', name: unknown) => made.socket.timeout(10_000).emitWithAck(message, name) as Promise<WatchAnswer>;

  it('reaches the clients of every process in the rooms named, each once, and nobody else', async () => {
    const [ann, ben, carl] = [await cast.person('Ann A', { city: [city, 'CONTRIBUTOR'] }), await cast.person('Ben B', { city: [city, 'FOCAL_POINT'] }), await cast.person('Carl C')];
    const clients = [await connected(0, ann), await connected(1, ben), await connected(1, carl)];
    await send([room.city(city), room.member(ann.memberId)]);
    await eventually(() => expect(clients.slice(0, 2).map(({ heard }) => heard.length)).toEqual([1, 1]));
    await send([room.member(carl.memberId)]);
    await eventually(() => expect(clients[2]?.heard).toHaveLength(1));
    expect(clients.map(({ heard }) => heard.length)).toEqual([1, 1, 1]);
    expect(clients[0]?.heard[0]).toEqual(['clip', { clipId: 'c', state: 'SUBMITTED', revision: 2 }]);
  });

  it('refuses visitors, strangers to the cookie, and pages of other origins', async () => {
    const dora = await cast.person('Dora D');
    expect(await refusal(client(0, {}))).toBe('SIGN_IN_FIRST');
    expect(await refusal(client(0, { cookie: `citylore_session=${'x'.repeat(43)}` }))).toBe('SIGN_IN_FIRST');
    expect(await refusal(client(0, { cookie: dora.cookie, origin: 'https://elsewhere.example' }))).toMatch(/websocket error/);
    expect(await refusal(client(0, { cookie: dora.cookie, origin: 'null' }))).toMatch(/websocket error/);
    // A name of somebody else's that leads here says the same in Host and in Origin; it is none of ours.
    expect(await refusal(client(0, { cookie: dora.cookie, host: 'elsewhere.example', 'x-forwarded-host': 'elsewhere.example', origin: 'http://elsewhere.example' }))).toMatch(/websocket error/);
    expect(await refusal(client(0, { cookie: dora.cookie, origin: 'https://localhost:4280' }))).toMatch(/websocket error/);
  });

  it('takes pages of every address of the site', async () => {
    const dan = await cast.person('Dan D');
    for (const origin of ['http://127.0.0.1:4280', 'http://192.0.2.7:4280']) {
      const made = client(0, { cookie: dan.cookie, origin });
      await new Promise<void>((resolve, reject) => made.socket.once('connect', () => resolve()).once('connect_error', reject));
    }
  });

  it('lets the desk alone watch the review room, and nobody a room of others', async () => {
    const mia = await cast.person('Mia M', { network: 'MODERATOR' });
    const moderator = await connected(0, mia);
    const admin = await connected(1, await cast.person('Ada A', { network: 'ADMIN' }));
    const editor = await connected(1, await cast.person('Ed E', { network: 'EDITOR' }));
    for (const one of [moderator, admin]) expect(await ask(one, 'watch', room.review())).toEqual({ ok: true });
    for (const name of [room.review(), room.city(city), room.member('somebody'), room.session('other')]) {
      expect(await ask(editor, 'watch', name)).toEqual({ ok: false, code: 'FORBIDDEN' });
      if (name !== room.review()) expect(await ask(admin, 'watch', name)).toEqual({ ok: false, code: 'FORBIDDEN' });
    }
    expect(await ask(editor, 'watch', { rooms: 'review' })).toEqual({ ok: false, code: 'BAD_INPUT' });
    await test.get(LiveBus).send([room.review(), room.city(city)], 'review', { waiting: 3 });
    for (const one of [moderator, admin]) await eventually(() => expect(one.heard).toEqual([['review', { waiting: 3 }]]));
    expect(editor.heard).toEqual([]);
    expect(await ask(moderator, 'unwatch', room.review())).toEqual({ ok: true });
    expect(await ask(moderator, 'unwatch', room.member(mia.memberId))).toEqual({ ok: false, code: 'FORBIDDEN' });
    await test.get(LiveBus).send([room.review()], 'review', { waiting: 4 });
    await send([room.member(mia.memberId)]);
    await eventually(() => expect(moderator.heard.map(([message]) => message)).toEqual(['review', 'clip']));
  });

  it('closes the socket of a session that is ended, within seconds, and leaves the others', async () => {
    const eva = await cast.person('Eva E');
    const elsewhere = await cast.browser(eva.memberId);
    const [kept, ended] = [await connected(0, eva), await connected(1, { ...eva, ...elsewhere })];
    const started = Date.now();
    const { errors } = await test.graphql('mutation { revokeOtherSessions { id } }', {}, { cookie: eva.cookie });
    expect(errors).toBeUndefined();
    await eventually(() => expect(ended.closed).toEqual(['io server disconnect']));
    expect(Date.now() - started).toBeLessThan(SOON_MS);
    expect(ended.heard).toEqual([['session-ended', { reason: 'REVOKED' }]]);
    expect(kept.socket.connected).toBe(true);
    expect(await refusal(client(1, { cookie: elsewhere.cookie }))).toBe('SIGN_IN_FIRST');
  });

  it('closes every socket of a member who is suspended, within seconds', async () => {
    const [admin, finn] = [await cast.person('Al Admin', { network: 'ADMIN' }), await cast.person('Finn F')];
    const sockets = [await connected(0, finn), await connected(1, finn)];
    const started = Date.now();
    const { errors } = await test.graphql('mutation ($id: ID!) { suspendMember(memberId: $id, reason: "test") { id } }', { id: finn.memberId }, { cookie: admin.cookie });
    expect(errors).toBeUndefined();
    await eventually(() => expect(sockets.map(({ closed }) => closed.length)).toEqual([1, 1]));
    expect(Date.now() - started).toBeLessThan(SOON_MS);
  });

  it('takes the sockets of a member out of a city whose role has ended, within seconds, and leaves their other rooms', async () => {
    const away = await cast.city('rathmore');
    const [focal, nora] = [await cast.person('Flo Focal', { city: [city, 'FOCAL_POINT'] }), await cast.person('Nora N', { city: [city, 'CONTRIBUTOR'] })];
    await cast.rows(`INSERT INTO city_role (id, city_id, member_id, role, since) VALUES (gen_random_uuid(), $1, $2, 'ORGANISER', '2020-01-01')`, [away, nora.memberId]);
    const clients = [await connected(0, nora), await connected(1, nora)];
    const joined = (name: string) => processes.map(({ app }) => app.get(LiveServer).sizeOf(name));
    const before = joined(room.city(city));
    const [role] = await cast.rows<{ id: string }>('SELECT id FROM city_role WHERE member_id = $1 AND city_id = $2', [nora.memberId, city]);
    const started = Date.now();
    const { errors } = await test.graphql('mutation ($id: ID!) { endCityRole(id: $id) { id } }', { id: role?.id }, { cookie: focal.cookie });
    expect(errors).toBeUndefined();
    await eventually(() => expect(joined(room.city(city))).toEqual(before.map((size) => size - 1)));
    expect(Date.now() - started).toBeLessThan(SOON_MS);
    await send([room.city(city)]);
    await send([room.city(away)]);
    await eventually(() => expect(clients.map(({ heard }) => heard.length)).toEqual([1, 1]));
    expect(clients.map(({ socket }) => socket.connected)).toEqual([true, true]);
  });

  it('finds out by itself what no hint told: an expired session, a role that ended, a city that was joined', async () => {
    const second = await cast.city('moyne');
    const [gus, hal] = [await cast.person('Gus G'), await cast.person('Hal H', { city: [city, 'ORGANISER'] })];
    const [expired, moved] = [await connected(0, gus), await connected(0, hal)];
    await cast.rows(`UPDATE session SET expires_at = now() - interval '1 second' WHERE member_id = $1`, [gus.memberId]);
    await cast.rows('UPDATE city_role SET city_id = $2 WHERE member_id = $1', [hal.memberId, second]);
    await processes[0]?.app.get(SocketActors).check();
    await eventually(() => expect(expired.heard).toEqual([['session-ended', { reason: 'EXPIRED' }]]));
    await eventually(() => expect(expired.socket.connected).toBe(false));
    await send([room.city(city)]);
    await send([room.city(second)]);
    await eventually(() => expect(moved.heard).toHaveLength(1));
  });

  it('hears again after the database cut its line', async () => {
    const ida = await cast.person('Ida I');
    const made = await connected(0, ida);
    const cut = await cast.rows(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'citylore listener' AND datname = current_database()`);
    expect(cut.length).toBeGreaterThanOrEqual(2);
    await eventually(async () => {
      await send([room.member(ida.memberId)]);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(made.heard.length).toBeGreaterThan(0);
    });
    expect(made.socket.connected).toBe(true);
  });

  it('ends a connection that floods or sends too much, and bears what a page sends', async () => {
    const jo = await cast.person('Jo J');
    const [calm, flood, fat] = [await connected(0, jo), await connected(0, jo), await connected(0, jo)];
    for (let index = 0; index < 10; index++) await ask(calm, 'watch', 'review');
    for (let index = 0; index < 100; index++) flood.socket.emit('watch', 'review');
    fat.socket.emit('watch', 'x'.repeat(5_000));
    await eventually(() => expect([flood.closed.length, fat.closed.length]).toEqual([1, 1]));
    expect(calm.socket.connected).toBe(true);
  });

  it('keeps at most so many sockets of one member', async () => {
    const kim = await cast.person('Kim K');
    for (let index = 0; index < 30; index++) await connected(0, kim);
    expect(await refusal(client(0, { cookie: kim.cookie }))).toBe('TOO_MANY_CONNECTIONS');
    open[0]?.disconnect();
    await eventually(() => connected(0, kim));
  });

  it('says that it is alive and ready', async () => {
    for (const path of ['healthz', 'readyz']) expect((await fetch(`http://127.0.0.1:${processes[0]?.port}/${path}`)).status).toBe(200);
  });

  it('answers many who ask whether it is ready with one look', async () => {
    const readiness = processes[0]!.app.get(Readiness);
    expect(await readiness.now()).toEqual({ ok: true, database: 'ok' });
    expect(readiness.now()).toBe(readiness.now());
  });

  it('lets its sockets come back elsewhere when it stops', async () => {
    const lia = await cast.person('Lia L');
    const made = await connected(1, lia);
    await processes.pop()?.app.close();
    await eventually(() => expect(made.closed).toEqual(['transport close']));
  });
});
