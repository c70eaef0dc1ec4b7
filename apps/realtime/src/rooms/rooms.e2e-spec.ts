import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Socket } from 'socket.io-client';
import { room, type ServerMessages, type WatchAnswer } from '@libs/contracts/live-messages.js';
import { SubjectThreads } from '@libs/discussions/subject-threads.service.js';
import { addDiscussion } from '@libs/discussions/testing/threads.js';
import { LOCK, WritingStage, type Writer } from '@libs/discussions/testing/writing-stage.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { newId } from '@libs/platform/ids/id.js';
import type { Running } from '@libs/platform/process/run-process.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { settled } from '@libs/platform/testing/settled.js';
import { LiveServer } from '../live-server.js';
import { Presence } from './presence.js';
import { startRealtime } from '../start-realtime.js';
import { ask, connectClient, type LiveClient } from '../testing/live-client.js';

const REFUSED = { ok: false, code: 'FORBIDDEN' };
/** Two seconds on a machine of its own; what no hint tells is found after half a minute. */
const SOON_MS = 8_000;

describe('rooms of discussions', () => {
  let stage: WritingStage;
  let processes: Running[];
  let ana: Writer;
  let ben: Writer;
  const open: Socket[] = [];

  beforeAll(async () => {
    stage = await WritingStage.open({ worker: true });
    processes = [await startRealtime(), await startRealtime()];
    [ana, ben] = [await stage.person({ name: 'Ana Duarte' }), await stage.person({ name: 'Ben Otieno' })];
  });
  afterEach(() => {
    for (const socket of open.splice(0)) socket.disconnect();
  });
  afterAll(async () => {
    for (const { app } of processes) await app.close();
    await stage.close();
  });

  const connected = (index: number, { cookie }: Writer): Promise<LiveClient> => connectClient(processes[index]?.port, cookie, open);
  /** Somebody on each process, in the room. */
  const both = async (name: string, people = [ana, ben]): Promise<[LiveClient, LiveClient]> => {
    const clients = [await connected(0, people[0]!), await connected(1, people[1]!)] as [LiveClient, LiveClient];
    for (const made of clients) expect(await ask(made, 'watch', name)).toMatchObject({ ok: true });
    return clients;
  };
  const told = <K extends keyof ServerMessages>({ heard }: LiveClient, message: K) => heard.filter(([name]) => name === message).map(([, payload]) => payload as ServerMessages[K]);
  const sizes = (name: string) => processes.map(({ app }) => app.get(LiveServer).sizeOf(name));
  const topic = (given: object = {}) => addDiscussion(stage.app.dataSource, { posts: 3, writers: [ana.id], authorId: ana.id, ...given });

  it('let members in and say where the discussion stands; what there is not, is refused', async () => {
    const id = await topic();
    const made = await connected(0, ben);
    expect(await ask(made, 'watch', room.discussion(id))).toEqual({ ok: true, version: 3 });
    expect(await ask(made, 'watch', room.forum('planning'))).toEqual({ ok: true });
    for (const forged of [room.discussion(newId()), room.discussion('all'), room.discussion(`${id}' OR true`), room.forum('nowhere'), room.forum('*')]) {
      expect([forged, await ask(made, 'watch', forged)]).toEqual([forged, REFUSED]);
    }
    expect(await ask(made, 'unwatch', room.discussion(id))).toEqual({ ok: true });
    expect(sizes(room.discussion(id))).toEqual([0, 0]);
  });

  it('keep a question that waits for a moderator to who asked and the moderators, while they are it', async () => {
    const id = await topic({ posts: 0 });
    const mo = await stage.moderator();
    const [author, moderator, other] = [await connected(0, ana), await connected(1, mo), await connected(1, ben)];
    expect([await ask(author, 'watch', room.discussion(id)), await ask(moderator, 'watch', room.discussion(id)), await ask(other, 'watch', room.discussion(id))]).toMatchObject([{ ok: true }, { ok: true }, REFUSED]);
    const started = Date.now();
    await stage.sql("UPDATE network_role SET until = date_trunc('milliseconds', now()) WHERE member_id = $1", [mo.id]);
    await stage.app.get(LiveBus).actorsChanged([mo.id]);
    await eventually(() => expect(told(moderator, 'left')).toEqual([{ room: room.discussion(id) }]));
    expect(Date.now() - started).toBeLessThan(SOON_MS);
    await eventually(() => expect(sizes(room.discussion(id))).toEqual([1, 0]));
    expect(moderator.socket.connected).toBe(true);
  });

  it('bring a post to the clients of both processes, each version once, and the forum its news', async () => {
    const { id } = await stage.start(ana);
    const [first, second] = await both(room.discussion(id));
    expect(await ask(second, 'watch', room.forum('planning'))).toEqual({ ok: true });
    const { position, version, id: postId } = await stage.write(ben, id);
    for (const made of [first, second]) await eventually(() => expect(told(made, 'posts').at(-1)).toEqual({ discussionId: id, version, lastPosition: position, postIds: [postId] }));
    await eventually(() => expect(told(second, 'forum').at(-1)).toEqual({ themeSlug: 'planning', discussionId: id, lastPosition: position }));
    expect(told(first, 'forum')).toEqual([]);
    // The outbox says it all again.
    await settled(stage.app);
    // What comes after it has overtaken nothing.
    const after = await stage.write(ben, id);
    for (const made of [first, second]) await eventually(() => expect(told(made, 'posts').at(-1)?.version).toBe(after.version));
    for (const made of [first, second]) expect(told(made, 'posts').filter((hint) => hint.version === version)).toHaveLength(1);
  });

  it('gather what comes at once into few frames that leave out nothing, in order', async () => {
    const id = await topic();
    const clients = await both(room.discussion(id));
    const ids = Array.from({ length: 60 }, () => newId());
    await Promise.all(ids.map((postId, index) => stage.app.get(LiveBus).send([room.discussion(id)], 'posts', { discussionId: id, version: 4 + index, lastPosition: 4 + index, postIds: [postId] })));
    for (const made of clients) {
      await eventually(() => expect(told(made, 'posts').at(-1)?.version).toBe(63));
      const hints = told(made, 'posts');
      expect(hints.length).toBeLessThan(ids.length);
      expect(hints.map(({ version }) => version)).toEqual(hints.map(({ version }) => version).toSorted((a, b) => a - b));
    }
  });

  it('say in both processes who is writing, at most so often, of who agreed to be shown', async () => {
    const id = await topic();
    const shy = await stage.person({ name: 'Shy S', showPublicly: false });
    const [first, second] = await both(room.discussion(id));
    const third = await connected(0, shy);
    expect(await ask(third, 'typing', room.discussion(id))).toEqual(REFUSED);
    await ask(third, 'watch', room.discussion(id));
    expect(await ask(third, 'typing', room.discussion(id))).toEqual({ ok: true });
    expect(await ask(first, 'typing', room.discussion(id))).toEqual({ ok: true });
    expect(await ask(first, 'typing', room.discussion(id))).toEqual({ ok: false, code: 'TOO_FAST' });
    expect(await ask(first, 'typing', room.forum('planning'))).toEqual(REFUSED);
    for (const made of [first, second, third]) await eventually(() => expect(told(made, 'typing')).toEqual([{ discussionId: id, people: [{ id: ana.id, name: 'Ana Duarte' }] }]));
    await stage.must(await stage.moderator(), LOCK, { id, on: true, reason: 'Settled.' });
    await eventually(async () => expect(await ask(second, 'typing', room.discussion(id))).toEqual(REFUSED), 30_000, 2_100);
  });

  it('say who is here over both processes: everybody counted once, named who agreed', async () => {
    const id = await topic();
    const shy = await stage.person({ name: 'Shy S', showPublicly: false });
    const [first, second] = await both(room.discussion(id));
    const again = await connected(1, ana);
    const third = await connected(1, shy);
    for (const made of [again, third]) await ask(made, 'watch', room.discussion(id));
    const names = (made: LiveClient) => told(made, 'here').at(-1)?.people.map(({ name }) => name).toSorted();
    for (const made of [first, second, third]) {
      await eventually(() => expect([told(made, 'here').at(-1)?.count, names(made)]).toEqual([3, ['Ana Duarte', 'Ben Otieno']]));
    }
    third.socket.disconnect();
    first.socket.disconnect();
    await eventually(() => expect(told(second, 'here').at(-1)).toMatchObject({ count: 2 }));
    again.socket.disconnect();
    await eventually(() => expect([told(second, 'here').at(-1)?.count, names(second)]).toEqual([1, ['Ben Otieno']]));
    // At most one a second a room.
    expect(told(second, 'here').length).toBeLessThan(12);
  });

  it('forget a process that has died', async () => {
    const id = await topic();
    const [first] = await both(room.discussion(id));
    await eventually(() => expect(told(first, 'here').at(-1)?.count).toBe(2));
    processes[0]?.app.get(Presence).sweep(performance.now() + 30_000);
    await eventually(() => expect(told(first, 'here').at(-1)?.count).toBe(1));
  });

  it('are left when what they are about is hidden, but by who may still see it', async () => {
    const city = await stage.city('moyne');
    const insider = await stage.worker(city.id, { name: 'In Sider' });
    const id = await topic({ kind: 'THREAD', subjectKind: 'CITY', subjectId: city.id, theme: null });
    const [first, second] = await both(room.discussion(id), [ben, insider]);
    await stage.sql(`UPDATE city SET status = 'APPLICANT' WHERE id = $1`, [city.id]);
    await stage.app.get(SubjectThreads).follow('CITY', city.id);
    await eventually(() => expect(told(first, 'left')).toEqual([{ room: room.discussion(id) }]));
    await eventually(() => expect(sizes(room.discussion(id))).toEqual([0, 1]));
    expect(await ask(first, 'watch', room.discussion(id))).toEqual(REFUSED);
    expect(await ask(first, 'typing', room.discussion(id))).toEqual(REFUSED);
    await stage.app.get(LiveBus).send([room.discussion(id)], 'posts', { discussionId: id, version: 9, lastPosition: 9, postIds: [] });
    await eventually(() => expect(told(second, 'posts')).toHaveLength(1));
    expect(told(first, 'posts')).toEqual([]);
  });

  it('are closed with the socket of a member who is suspended, within seconds', async () => {
    const [finn, admin] = [await stage.person({ name: 'Finn F' }), await stage.person({ networkRoles: [{ role: 'ADMIN' }] })];
    const id = await topic();
    const clients = await both(room.discussion(id), [finn, finn]);
    const started = Date.now();
    await stage.must(admin, 'mutation ($id: ID!) { suspendMember(memberId: $id, reason: "test") { id } }', { id: finn.id });
    await eventually(() => expect(clients.map(({ socket }) => socket.connected)).toEqual([false, false]));
    expect(Date.now() - started).toBeLessThan(SOON_MS);
    await eventually(() => expect(sizes(room.discussion(id))).toEqual([0, 0]));
  });

  it('are at most twenty a socket, however they are asked for', async () => {
    const made = await connected(0, ben);
    const ids: string[] = [];
    for (let index = 0; index < 23; index += 1) ids.push(await topic());
    const answers: WatchAnswer[] = [];
    // As many at once as a connection bears, then the others.
    for (const some of [ids.slice(0, 15), ids.slice(15)]) {
      answers.push(...(await Promise.all(some.map((id) => ask(made, 'watch', room.discussion(id))))));
      await new Promise((resolve) => setTimeout(resolve, 2_500));
    }
    expect(answers.filter(({ ok }) => ok)).toHaveLength(20);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(3).fill({ ok: false, code: 'TOO_MANY_ROOMS' }));
    expect(await ask(made, 'unwatch', room.discussion(ids[0] ?? ''))).toEqual({ ok: true });
    expect(await ask(made, 'watch', room.discussion(ids[22] ?? ''))).toMatchObject({ ok: true });
  });

  it('cost the database little, whatever is made up', async () => {
    const clients = await Promise.all(Array.from({ length: 10 }, () => connected(0, ben)));
    const database = processes[0]!.app.get(ReadDatabase);
    const before = database.statements;
    const answers = await Promise.all(clients.flatMap((made) => Array.from({ length: 15 }, () => ask(made, 'watch', room.discussion(newId())))));
    expect(answers).toEqual(Array(150).fill(REFUSED));
    expect(database.statements - before).toBeLessThan(30);
  });
});
