import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { io, type Socket } from 'socket.io-client';
import { CLIENT_MESSAGES, room, type WatchAnswer } from '@libs/contracts/live-messages.js';
import { addDiscussion } from '@libs/discussions/testing/threads.js';
import { newId } from '@libs/platform/ids/id.js';
import type { Running } from '@libs/platform/process/run-process.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { loadModules } from '@libs/themes/load-modules.js';
import { startRealtime } from '../../apps/realtime/src/start-realtime.js';
import { CITY, MODERATORS, type Role, ROLES, SIGNED_OUT } from './roles.js';
import { changes } from './tell-changes.js';
import { World } from './world.js';

const MEMBERS = ROLES.filter((role) => !SIGNED_OUT.includes(role));
const REFUSED: WatchAnswer = { ok: false, code: 'FORBIDDEN' };

describe('every socket message', () => {
  let world: World;
  let realtime: Running;
  const sockets = new Map<Role, Socket>();
  const heard: [role: Role, room: string][] = [];

  const connect = (role: Role): Promise<string> => {
    const cookie = world.people[role]?.cookie;
    const socket = io(`http://127.0.0.1:${realtime.port}`, { transports: ['websocket'], extraHeaders: { origin: 'http://localhost:4280', ...(cookie ? { cookie } : {}) }, reconnection: false, forceNew: true });
    sockets.set(role, socket);
    socket.on('clip', ({ clipId }: { clipId: string }) => heard.push([role, clipId]));
    return new Promise((resolve) => socket.once('connect', () => resolve('in')).once('connect_error', ({ message }) => resolve(message)));
  };

  beforeAll(async () => {
    world = await World.open();
    await world.signInAll();
    await drawUp();
    realtime = await startRealtime();
  }, 60_000);
  afterAll(async () => {
    for (const socket of sockets.values()) socket.disconnect();
    await realtime?.app.close();
    await world?.close();
  });

  /** Who may watch a room that is asked for, say there that they are writing, and who hears it unasked. */
  interface Line {
    name: string;
    watch: readonly Role[];
    type?: readonly Role[];
    unasked?: readonly Role[];
    version?: number;
  }
  const lines: Line[] = [];
  const drawUp = async () => {
    const { dataSource } = world.app;
    await loadModules(dataSource);
    const about = { authorId: world.one('author').id, writers: [world.one('author').id], posts: 2 };
    const topic = (given: object = {}) => addDiscussion(dataSource, { ...about, ...given });
    const [open, held, locked, closed, ofApplicant] = [
      await topic(),
      await topic({ posts: 0 }),
      await topic(),
      await topic({ kind: 'THREAD', theme: null, subjectKind: 'CLIP', subjectId: newId(), isOpen: false }),
      await topic({ kind: 'THREAD', theme: null, subjectKind: 'CITY', subjectId: world.applicant.id, isOpen: false }),
    ];
    await dataSource.query('UPDATE discussion SET locked_at = now() WHERE id = $1', [locked]);
    lines.push(
      { name: room.review(), watch: [...MODERATORS, 'admin'] },
      { name: room.city(world.city.id), watch: [], unasked: CITY },
      { name: room.member(world.one('focalPoint').id), watch: [], unasked: ['focalPoint'] },
      { name: room.city(world.applicant.id), watch: [] },
      { name: room.discussion(open), watch: MEMBERS, type: MEMBERS, version: 2 },
      { name: room.discussion(held), watch: ['author', ...MODERATORS], type: ['author', ...MODERATORS], version: 0 },
      { name: room.discussion(locked), watch: MEMBERS, version: 2 },
      { name: room.discussion(closed), watch: [] },
      { name: room.discussion(ofApplicant), watch: ['admin'], type: ['admin'], version: 2 },
      { name: room.discussion(newId()), watch: [] },
      { name: room.forum('planning'), watch: MEMBERS },
      { name: room.forum('nowhere'), watch: [] },
    );
  };

  it('comes from somebody signed in', async () => {
    for (const role of ROLES) expect([role, await connect(role)]).toEqual([role, SIGNED_OUT.includes(role) ? 'SIGN_IN_FIRST' : 'in']);
  });

  /** What each message is answered, in this order; a message without a line here fails the test. */
  const ANSWERS: Record<string, (role: Role, line: Line) => WatchAnswer> = {
    // To leave what can be watched is harmless for who is not in it.
    unwatch: (_role, { name }) => (/^(review|discussion:|forum:)/.test(name) ? { ok: true } : REFUSED),
    watch: (role, { watch, version }) => (watch.includes(role) ? { ok: true, ...(version === undefined ? {} : { version }) } : REFUSED),
    typing: (role, { type }) => (type?.includes(role) ? { ok: true } : REFUSED),
  };

  it('has a line in the table', () => {
    expect(Object.keys(ANSWERS).toSorted()).toEqual([...CLIENT_MESSAGES].toSorted());
  });

  it.each(Object.keys(ANSWERS))('%s is answered as the table says, and writes nothing', async (message) => {
    const before = await world.digest();
    // So many at once as a connection bears, each time.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    for (const role of MEMBERS) {
      for (const line of lines) {
        const answer = (await sockets.get(role)?.timeout(10_000).emitWithAck(message, line.name)) as WatchAnswer;
        expect([role, line.name, answer]).toEqual([role, line.name, ANSWERS[message]?.(role, line)]);
      }
    }
    expect(changes(before, await world.digest())).toEqual([]);
  }, 60_000);

  it('lets everybody hear what is theirs, and nothing else', async () => {
    const expected: [Role, string][] = [];
    for (const { name, watch, unasked = [] } of lines) {
      await world.app.get(LiveBus).send([name], 'clip', { clipId: name, state: 'SUBMITTED', revision: 1 });
      expected.push(...[...watch, ...unasked].map((role): [Role, string] => [role, name]));
    }
    await eventually(() => expect(heard.length).toBeGreaterThanOrEqual(expected.length));
    // The last of all overtakes nothing: who has heard it has heard all that was theirs.
    const hearers = [...new Set(expected.map(([role]) => role))];
    await world.app.get(LiveBus).send(lines.map(({ name }) => name), 'clip', { clipId: 'the last', state: 'SUBMITTED', revision: 1 });
    expected.push(...hearers.map((role): [Role, string] => [role, 'the last']));
    await eventually(() => expect(heard.filter(([, name]) => name === 'the last')).toHaveLength(hearers.length));
    expect(heard.map(String).toSorted()).toEqual(expected.map(String).toSorted());
  });
});
