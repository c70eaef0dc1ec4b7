import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CitiesModule } from '@libs/cities/cities.module.js';
import type { LiveEnvelope } from '@libs/contracts/live-messages.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { AccountsApiModule } from '../accounts.api.module.js';
import { AccountsWorkerModule } from '../accounts.worker.module.js';
import { Member } from '../member.entity.js';
import { Passwords } from '../sign-in/passwords.service.js';
import { addMember, signedIn } from '../testing/people.js';

const PROFILE = 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { name locale timeZone showPublicly email } }';
const PASSWORD = 'mutation ($input: SetPasswordInput!) { setPassword(input: $input) { hasPassword } }';
const profile = { name: '  Zeynep Åkesson ', locale: 'fr', timeZone: 'Africa/Tunis', showPublicly: false };
const [old, next] = ['the old password!', 'the next password'];

describe('the viewer and their account', () => {
  let app: TestApp;
  const sent: LiveEnvelope[] = [];

  beforeAll(async () => {
    app = await startTestApp({ imports: [AccountsApiModule, CitiesModule], worker: [AccountsWorkerModule, CitiesModule] });
    await app.get(LiveBus).receive((envelope) => sent.push(envelope));
  });
  afterAll(() => app.close());

  const someone = async (given = {}) => {
    const member = await addMember(app.dataSource, given);
    return { member, cookie: await signedIn(app, member.id) };
  };
  const row = (id: string) => app.dataSource.manager.findOneByOrFail(Member, { id });
  const viewer = async (cookie: string) => (await app.graphql<{ viewer: { id: string; sessions: { id: string; current: boolean; userAgent: string }[] } | null }>('{ viewer { id sessions { id current userAgent } } }', {}, { cookie })).data.viewer;

  it('is nobody for a visitor', async () => {
    expect((await app.graphql('{ viewer { id name email locale timeZone showPublicly hasPassword isSample networkRoles { role } sessions { id } cities: __typename } }')).data).toEqual({ viewer: null });
  });

  it('updates the profile, but not of a visitor and not with bad input', async () => {
    const { member, cookie } = await someone();
    const good = await app.graphql<{ updateProfile: object }>(PROFILE, { input: profile }, { cookie });
    expect(good.data.updateProfile).toEqual({ ...profile, name: 'Zeynep Åkesson', email: member.email });
    const before = await row(member.id);
    expect((await app.graphql(PROFILE, { input: { ...profile, name: 'Other' } })).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'SIGN_IN_FIRST' });
    const bad = { name: '   ', locale: 'tlh', timeZone: 'Mars/Olympus', showPublicly: true };
    expect((await app.graphql(PROFILE, { input: bad }, { cookie })).errors?.[0]?.extensions.fields).toEqual([
      { path: 'name', code: 'INVALID' },
      { path: 'locale', code: 'CHOICE_UNKNOWN' },
      { path: 'timeZone', code: 'TIME_ZONE_UNKNOWN' },
    ]);
    expect((await app.graphql(PROFILE, { input: { ...profile, name: 'x'.repeat(121) } }, { cookie })).errors?.[0]?.extensions.fields).toEqual([{ path: 'name', code: 'TOO_LONG', params: { limit: 120 } }]);
    expect(await row(member.id)).toEqual(before);
  });

  it('sets a first password, then only with the current one, and signs other browsers out', async () => {
    const { member, cookie } = await someone();
    const other = await signedIn(app, member.id);
    const first = await app.graphql<{ setPassword: object }>(PASSWORD, { input: { newPassword: old } }, { cookie });
    expect(first.data.setPassword).toEqual({ hasPassword: true });
    expect(await viewer(other)).toBeNull();
    expect(await viewer(cookie)).not.toBeNull();
    const hash = (await row(member.id)).passwordHash;
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    for (const currentPassword of [undefined, '', 'wrong wrong wrong']) {
      const refused = await app.graphql(PASSWORD, { input: { currentPassword, newPassword: next } }, { cookie });
      expect(refused.errors?.[0]?.extensions.fields).toEqual([{ path: 'currentPassword', code: 'PASSWORD_WRONG' }]);
    }
    expect((await app.graphql(PASSWORD, { input: { currentPassword: old, newPassword: 'short' } }, { cookie })).errors?.[0]?.extensions.fields).toEqual([{ path: 'newPassword', code: 'TOO_SHORT', params: { limit: 12 } }]);
    expect((await app.graphql(PASSWORD, { input: { newPassword: next } })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await row(member.id)).passwordHash).toBe(hash);
    expect((await app.graphql(PASSWORD, { input: { currentPassword: old, newPassword: next } }, { cookie })).errors).toBeUndefined();
    expect(await app.get(Passwords).matches((await row(member.id)).passwordHash, next)).toBe(true);
  });

  it('limits guesses at the current password', async () => {
    const { member, cookie } = await someone({ passwordHash: await app.get(Passwords).hash(old) });
    const guess = (currentPassword: string) => app.graphql(PASSWORD, { input: { currentPassword, newPassword: next } }, { cookie });
    for (let n = 0; n < 10; n += 1) await guess(`guess ${n}`);
    expect((await guess(old)).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    expect(await app.get(Passwords).matches((await row(member.id)).passwordHash, old)).toBe(true);
  });

  it('revokes one session at once, and closes its sockets', async () => {
    const { member, cookie } = await someone();
    const other = await signedIn(app, member.id);
    const id = (await viewer(other))?.sessions.find(({ current }) => current)?.id;
    const answer = await app.graphql<{ revokeSession: { sessions: { current: boolean }[] } }>('mutation ($id: ID!) { revokeSession(id: $id) { sessions { current } } }', { id }, { cookie });
    expect(answer.data.revokeSession.sessions).toEqual([{ current: true }]);
    expect(await viewer(other)).toBeNull();
    await eventually(() => expect(sent).toContainEqual({ rooms: [`session:${id}`], message: 'session-ended', payload: { reason: 'REVOKED' }, disconnect: true }));
  });

  it('does not reach sessions of others', async () => {
    const [mine, theirs] = [await someone(), await someone()];
    const id = (await viewer(theirs.cookie))?.sessions[0]?.id;
    const answer = await app.graphql('mutation ($id: ID!) { revokeSession(id: $id) { id } }', { id }, { cookie: mine.cookie });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', reason: 'NOT_FOUND' });
    expect((await app.graphql('mutation ($id: ID!) { revokeSession(id: $id) { id } }', { id })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await app.graphql('mutation { revokeSession(id: "7") { id } }', {}, { cookie: mine.cookie })).errors?.[0]?.extensions.fields).toEqual([{ path: 'id', code: 'ID_INVALID' }]);
    expect(await viewer(theirs.cookie)).not.toBeNull();
  });

  it('revokes its own session like signing out', async () => {
    const { cookie } = await someone();
    const id = (await viewer(cookie))?.sessions[0]?.id;
    const answer = await app.graphql('mutation ($id: ID!) { revokeSession(id: $id) { id networkRoles { role } sessions { id } } }', { id }, { cookie });
    expect(answer.errors).toBeUndefined();
    expect(answer.cookies[0]).toContain('Max-Age=0');
    expect(await viewer(cookie)).toBeNull();
  });

  it('revokes all others', async () => {
    const { member, cookie } = await someone();
    const stranger = await someone();
    const others = [await signedIn(app, member.id), await signedIn(app, member.id)];
    expect((await app.graphql('mutation { revokeOtherSessions { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await viewer(others[0] ?? '')).not.toBeNull();
    const answer = await app.graphql<{ revokeOtherSessions: { sessions: object[] } }>('mutation { revokeOtherSessions { sessions { current } } }', {}, { cookie });
    expect(answer.data.revokeOtherSessions.sessions).toEqual([{ current: true }]);
    for (const other of others) expect(await viewer(other)).toBeNull();
    expect(await viewer(stranger.cookie)).not.toBeNull();
  });
});
