import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { AccountsWorkerModule } from '@libs/accounts/accounts.worker.module.js';
import { addMember, signedIn } from '@libs/accounts/testing/people.js';
import { CitiesApiModule } from '@libs/cities/cities.api.module.js';
import { CitiesWorkerModule } from '@libs/cities/cities.worker.module.js';
import { InvitationAccepted } from '@libs/cities/cities.events.js';
import { addCity } from '@libs/cities/testing/places.js';
import type { LiveEnvelope } from '@libs/contracts/live-messages.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { InvitationReactions } from './invitation.reactions.js';
import { Notification } from './notification.entity.js';
import { NotificationsApiModule } from './notifications.api.module.js';
import { type Told, NotificationsService } from './notifications.service.js';
import { NotificationsWorkerModule } from './notifications.worker.module.js';

interface Inbox {
  notifications: { nodes: { id: string; kind: string; href: string; readAt: string | null; params: { key: string; value: string }[] }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

const INBOX = `query ($first: Int, $after: String) { notifications(first: $first, after: $after) {
  nodes { id kind href readAt params { key value } } pageInfo { hasNextPage endCursor } } }`;
const READ = 'mutation ($ids: [ID!]) { markNotificationsRead(ids: $ids) }';
const UNREAD = '{ viewer { unreadNotifications } }';

describe('notifications', () => {
  let app: TestApp;
  let memberId: string;
  let cookie: string;
  const live: LiveEnvelope[] = [];

  const told = (eventKey: string, change: Partial<Told> = {}): Told => ({
    memberId,
    eventKey,
    kind: 'CLIP_APPROVED',
    params: { clipTitle: 'Bus', cityName: 'Kuvala' },
    href: '/clips/1',
    ...change,
  });
  const tell = (...entries: Told[]) => app.dataSource.transaction((tx) => app.get(NotificationsService).tell(tx, entries));
  const unread = async (of = cookie) =>
    (await app.graphql<{ viewer: { unreadNotifications: number } }>(UNREAD, {}, { cookie: of })).data.viewer.unreadNotifications;

  beforeAll(async () => {
    app = await startTestApp({
      imports: [AccountsApiModule, CitiesApiModule, NotificationsApiModule],
      worker: [AccountsWorkerModule, CitiesWorkerModule, NotificationsWorkerModule],
    });
    await app.get(LiveBus).receive((envelope) => live.push(envelope));
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    memberId = (await addMember(app.dataSource)).id;
    cookie = await signedIn(app, memberId);
    live.length = 0;
  });

  it('tells a member once, however often the event comes', async () => {
    await Promise.all([tell(told('a')), tell(told('a'))]);
    await tell(told('a', { params: { clipTitle: 'other', cityName: 'other' } }), told('b', { kind: 'FILM_FAILED' }));
    const { data } = await app.graphql<Inbox>(INBOX, {}, { cookie });
    expect(data.notifications.nodes.map(({ kind }) => kind)).toEqual(['FILM_FAILED', 'CLIP_APPROVED']);
    expect(data.notifications.nodes[1]?.params).toEqual(expect.arrayContaining([{ key: 'clipTitle', value: 'Bus' }, { key: 'cityName', value: 'Kuvala' }]));
    expect(await unread()).toBe(2);
  });

  it('hints open pages, with what is unread', async () => {
    await tell(told('a'));
    await eventually(() => expect(live.map(({ rooms, message, payload }) => ({ rooms, message, payload }))).toContainEqual({
      rooms: [`member:${memberId}`],
      message: 'notification',
      payload: { unread: 1, kind: 'CLIP_APPROVED', href: '/clips/1' },
    }));
  });

  it('keeps nothing of a transaction that fails', async () => {
    await expect(app.dataSource.transaction(async (tx) => {
      await app.get(NotificationsService).tell(tx, [told('a')]);
      throw new Error('later fault');
    })).rejects.toThrow('later fault');
    expect(await unread()).toBe(0);
  });

  it('lists page by page, newest first', async () => {
    await tell(...['a', 'b', 'c', 'd', 'e'].map((key) => told(key, { href: `/${key}` })));
    const one = (await app.graphql<Inbox>(INBOX, { first: 3 }, { cookie })).data.notifications;
    const two = (await app.graphql<Inbox>(INBOX, { first: 3, after: one.pageInfo.endCursor }, { cookie })).data.notifications;
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(new Set([...one.nodes, ...two.nodes].map(({ href }) => href)).size).toBe(5);
    expect([...one.nodes, ...two.nodes].map(({ id }) => id)).toEqual([...one.nodes, ...two.nodes].map(({ id }) => id).sort().reverse());
  });

  it('marks some or all read, the own ones only, and twice is once', async () => {
    const stranger = await addMember(app.dataSource);
    await tell(told('a'), told('b'), told('c'), told('a', { memberId: stranger.id }));
    const [{ id: theirs } = { id: '' }] = await app.dataSource.manager.findBy(Notification, { memberId: stranger.id });
    const mine = (await app.graphql<Inbox>(INBOX, {}, { cookie })).data.notifications.nodes;
    const read = async (ids: string[] | null) => (await app.graphql<{ markNotificationsRead: number }>(READ, { ids }, { cookie })).data.markNotificationsRead;
    expect(await read([mine[0]?.id ?? '', theirs])).toBe(1);
    expect(await read([mine[0]?.id ?? '', theirs])).toBe(0);
    expect(await unread()).toBe(2);
    expect(await read(null)).toBe(2);
    expect(await read(null)).toBe(0);
    expect(await unread(await signedIn(app, stranger.id))).toBe(1);
  });

  it('is closed to visitors', async () => {
    await tell(told('a'));
    for (const operation of [INBOX, READ]) {
      const { errors } = await app.graphql(operation);
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    expect(await unread()).toBe(1);
  });

  it('refuses a cursor and ids that are none', async () => {
    expect((await app.graphql(INBOX, { after: 'x' }, { cookie })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ code: 'CURSOR_UNKNOWN' }] });
    expect((await app.graphql(READ, { ids: ['1'] }, { cookie })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('tells who invited somebody that they came, once though the reaction runs twice', async () => {
    const city = await addCity(app.dataSource, { name: 'Kuvala' });
    const guest = await addMember(app.dataSource, { name: 'Tito Amani' });
    const invitationId = newId();
    await app.dataSource.query(
      `INSERT INTO invitation (id, city_id, role, email, locale, token_hash, invited_by, created_at, expires_at)
       VALUES ($1, $2, 'CONTRIBUTOR', 'tito@example.org', 'en', $3, $4, now(), now())`,
      [invitationId, city.id, Buffer.from(invitationId), memberId],
    );
    const event = { invitationId, cityId: city.id, memberId: guest.id, role: 'CONTRIBUTOR' } as const;
    await app.dataSource.transaction((tx) => app.get(Outbox).add(tx, InvitationAccepted, event));
    await eventually(async () => expect(await unread()).toBe(1));
    await app.worker?.get(InvitationReactions, { strict: false }).tellInviter(event);
    const { nodes } = (await app.graphql<Inbox>(INBOX, {}, { cookie })).data.notifications;
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({ kind: 'INVITATION_ACCEPTED', href: `/my-city/${city.slug}` });
    expect(nodes[0]?.params).toEqual(expect.arrayContaining([{ key: 'memberName', value: 'Tito Amani' }, { key: 'role', value: 'CONTRIBUTOR' }]));
  });
});
