import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { io, type Socket } from 'socket.io-client';
import { CLIENT_MESSAGES, room, type WatchAnswer } from '@libs/contracts/live-messages.js';
import type { Running } from '@libs/platform/process/run-process.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { eventually } from '@libs/platform/testing/eventually.js';
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
    realtime = await startRealtime();
  }, 60_000);
  afterAll(async () => {
    for (const socket of sockets.values()) socket.disconnect();
    await realtime?.app.close();
    await world?.close();
  });

  /** Who may watch a room that is asked for, and who hears it unasked. */
  const rooms = (): [name: string, watch: readonly Role[], unasked: readonly Role[]][] => [
    [room.review(), MODERATORS, []],
    [room.city(world.city.id), [], CITY],
    [room.member(world.one('focalPoint').id), [], ['focalPoint']],
    [room.city(world.applicant.id), [], []],
  ];

  it('comes from somebody signed in', async () => {
    for (const role of ROLES) expect([role, await connect(role)]).toEqual([role, SIGNED_OUT.includes(role) ? 'SIGN_IN_FIRST' : 'in']);
  });

  /** What each message is answered; a message without a line here fails the test. */
  const ANSWERS: Record<string, (role: Role, watch: readonly Role[], name: string) => WatchAnswer> = {
    watch: (role, watch) => (watch.includes(role) ? { ok: true } : REFUSED),
    // To leave what can be watched is harmless for who is not in it.
    unwatch: (_role, _watch, name) => (name === room.review() ? { ok: true } : REFUSED),
  };

  it.each([...CLIENT_MESSAGES].toReversed())('%s is answered as the table says, and writes nothing', async (message) => {
    const before = await world.digest();
    for (const role of MEMBERS) {
      for (const [name, watch] of rooms()) {
        const answer = (await sockets.get(role)?.timeout(2_000).emitWithAck(message, name)) as WatchAnswer;
        expect([role, name, answer]).toEqual([role, name, ANSWERS[message]?.(role, watch, name)]);
      }
    }
    expect(changes(before, await world.digest())).toEqual([]);
  });

  it('lets everybody hear what is theirs, and nothing else', async () => {
    const expected: [Role, string][] = [];
    for (const [name, watch, unasked] of rooms()) {
      await world.app.get(LiveBus).send([name], 'clip', { clipId: name, state: 'SUBMITTED', revision: 1 });
      expected.push(...[...watch, ...unasked].map((role): [Role, string] => [role, name]));
    }
    await eventually(() => expect(heard.length).toBeGreaterThanOrEqual(expected.length));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(heard.map(String).toSorted()).toEqual(expected.map(String).toSorted());
  });
});
