import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CitiesModule } from '@libs/cities/cities.module.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { NetworkSettings } from '@libs/platform/settings/network-settings.service.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { AccountsApiModule } from '../accounts.api.module.js';
import { MemberStatus } from '../member.entity.js';
import { addMember, advance, cookieOf, signedIn } from '../testing/people.js';
import { Passwords } from './passwords.service.js';

const SIGN_IN = 'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { id name hasPassword sessions { current } networkRoles { role } } }';
const VIEWER = '{ viewer { id } }';
const password = 'a long enough password';

describe('signing in', () => {
  let app: TestApp;
  let passwordHash: string;

  beforeAll(async () => {
    app = await startTestApp({ imports: [AccountsApiModule, CitiesModule] });
    passwordHash = await app.get(Passwords).hash(password);
  });
  afterAll(() => app.close());

  const viewer = async (cookie: string) => (await app.graphql<{ viewer: { id: string } | null }>(VIEWER, {}, { cookie })).data.viewer;
  const sessions = async () => Number((await app.dataSource.query<{ n: number }[]>('SELECT count(*) AS n FROM session'))[0]?.n);

  it('gives a cookie that no script reads, and keeps only its hash', async () => {
    const member = await addMember(app.dataSource, { email: 'Ada@Example.org', passwordHash, networkRoles: [{ role: 'EDITOR' }] });
    const answer = await app.graphql<{ signIn: object }>(SIGN_IN, { email: 'ada@example.org', password });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.signIn).toEqual({ id: member.id, name: 'Noor Tamsin', hasPassword: true, sessions: [{ current: true }], networkRoles: [{ role: 'EDITOR' }] });
    expect(answer.cookies).toEqual([expect.stringMatching(/^citylore_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/)]);
    const token = cookieOf(answer).split('=')[1] ?? '';
    const [row] = await app.dataSource.query<{ hex: string; row: string }[]>(`SELECT encode(token_hash, 'hex') AS hex, s::text AS row FROM session s WHERE member_id = $1`, [member.id]);
    expect(row?.hex).toHaveLength(64);
    expect(row?.row).not.toContain(token);
    expect(await viewer(cookieOf(answer))).toEqual({ id: member.id });
  });

  it('answers an unknown address and a wrong password alike, and begins no session', async () => {
    await addMember(app.dataSource, { email: 'bo@example.org', passwordHash });
    await addMember(app.dataSource, { email: 'without@example.org' });
    const before = await sessions();
    const tries = [
      { email: 'bo@example.org', password: 'not the password' },
      { email: 'nobody@example.org', password },
      { email: 'without@example.org', password },
    ];
    const answers = [];
    for (const one of tries) answers.push(await app.graphql(SIGN_IN, one));
    for (const answer of answers) {
      expect(answer.cookies).toEqual([]);
      expect(answer.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', reason: 'SIGN_IN_FAILED' });
      expect(answer.errors).toEqual(answers[0]?.errors);
    }
    expect(await sessions()).toBe(before);
  });

  it('tells of a suspension only to who knows the password', async () => {
    await addMember(app.dataSource, { email: 'cy@example.org', passwordHash, status: MemberStatus.SUSPENDED });
    const wrong = await app.graphql(SIGN_IN, { email: 'cy@example.org', password: 'guess guess guess' });
    const right = await app.graphql(SIGN_IN, { email: 'cy@example.org', password });
    expect(wrong.errors?.[0]?.extensions.reason).toBe('SIGN_IN_FAILED');
    expect(right.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', reason: 'MEMBER_SUSPENDED' });
    expect(right.cookies).toEqual([]);
  });

  it('names the field of bad input', async () => {
    const answer = await app.graphql(SIGN_IN, { email: 'no address', password: '' });
    expect(answer.errors?.[0]?.extensions.fields).toEqual([
      { path: 'email', code: 'EMAIL_INVALID' },
      { path: 'password', code: 'TOO_SHORT', params: { limit: 1 } },
    ]);
  });

  it('slows a guesser down by account, from whatever address', async () => {
    await addMember(app.dataSource, { email: 'dee@example.org', passwordHash });
    const guess = (n: number) => app.graphql(SIGN_IN, { email: n % 2 ? 'Dee@example.org' : 'dee@example.org', password: `guess ${n}` }, { address: `198.51.${n}.1` });
    for (let n = 0; n < 10; n += 1) expect((await guess(n)).errors?.[0]?.extensions.reason).toBe('SIGN_IN_FAILED');
    const limited = await app.graphql(SIGN_IN, { email: 'dee@example.org', password }, { address: '198.51.99.1' });
    expect(limited.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', reason: 'TOO_MANY_TRIES', params: { seconds: expect.any(Number) } });
    expect(limited.cookies).toEqual([]);
  });

  it('slows a guesser down by address and by network, whatever the account', async () => {
    const guess = (n: number, address: string) => app.graphql(SIGN_IN, { email: `g${n}@example.org`, password }, { address });
    for (let n = 0; n < 30; n += 1) await guess(n, '203.0.113.7');
    expect((await guess(99, '203.0.113.7')).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    expect((await guess(98, '203.0.113.8')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await guess(97, '203.0.114.8')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('ends the session a browser had before', async () => {
    const member = await addMember(app.dataSource, { email: 'eve@example.org', passwordHash });
    const old = await signedIn(app, member.id);
    const answer = await app.graphql(SIGN_IN, { email: 'eve@example.org', password }, { cookie: old, address: '192.0.2.50' });
    expect(answer.errors).toBeUndefined();
    expect(await viewer(old)).toBeNull();
    expect(await viewer(cookieOf(answer))).toEqual({ id: member.id });
  });

  it('signs out at once, and for a visitor does nothing', async () => {
    const cookie = await signedIn(app, (await addMember(app.dataSource)).id);
    const answer = await app.graphql<{ signOut: boolean }>('mutation { signOut }', {}, { cookie });
    expect(answer.data.signOut).toBe(true);
    expect(answer.cookies[0]).toMatch(/^citylore_session=; .*Max-Age=0/);
    expect(await viewer(cookie)).toBeNull();
    expect((await app.graphql<{ signOut: boolean }>('mutation { signOut }')).data.signOut).toBe(true);
  });

  it('as a sample person works only for one, and only while the sample network is loaded', async () => {
    const SAMPLE = 'mutation ($memberId: ID!) { signInAsSample(memberId: $memberId) { id isSample } }';
    const sample = await addMember(app.dataSource, { isSample: true });
    const real = await addMember(app.dataSource);
    const before = await sessions();
    const attempt = (memberId: string) => app.graphql<{ signInAsSample: object }>(SAMPLE, { memberId });
    expect((await attempt(sample.id)).errors?.[0]?.extensions.reason).toBe('NOT_A_SAMPLE_PERSON');
    await app.get(NetworkSettings).setSampleLoaded(true);
    expect((await attempt(real.id)).errors?.[0]?.extensions.reason).toBe('NOT_A_SAMPLE_PERSON');
    expect((await attempt('0190c7a0-0000-7000-8000-000000000000')).errors?.[0]?.extensions.reason).toBe('NOT_A_SAMPLE_PERSON');
    expect((await attempt('x')).errors?.[0]?.extensions.fields).toEqual([{ path: 'memberId', code: 'ID_INVALID' }]);
    expect(await sessions()).toBe(before);
    const answer = await attempt(sample.id);
    expect(answer.data.signInAsSample).toEqual({ id: sample.id, isSample: true });
    expect(await viewer(cookieOf(answer))).toEqual({ id: sample.id });
    await app.get(NetworkSettings).setSampleLoaded(false);
  });

  it('lasts sixty days from when it was last used', async () => {
    const cookie = await signedIn(app, (await addMember(app.dataSource)).id);
    const day = 24 * 3_600_000;
    advance(app, 59 * day);
    expect(await viewer(cookie)).not.toBeNull();
    advance(app, 59 * day);
    expect(await viewer(cookie)).not.toBeNull();
    advance(app, LIMITS.signIn.sessionExpiresMs + 60_000);
    expect(await viewer(cookie)).toBeNull();
  });

  it('is written down at most once a minute', async () => {
    const member = await addMember(app.dataSource);
    const cookie = await signedIn(app, member.id);
    const seen = async () => (await app.dataSource.query<{ t: Date }[]>('SELECT last_seen_at AS t FROM session WHERE member_id = $1', [member.id]))[0]?.t.getTime() ?? 0;
    const first = await seen();
    advance(app, 30_000);
    await viewer(cookie);
    expect(await seen()).toBe(first);
    advance(app, 31_000);
    await viewer(cookie);
    expect(await seen()).toBeGreaterThan(first + 60_000);
  });

  it.each(['', 'citylore_session=', 'citylore_session=short', `citylore_session=${'A'.repeat(43)}`, 'other=1; citylore_session=a b'])('takes the cookie %p for a visitor', async (cookie) => {
    expect(await viewer(cookie)).toBeNull();
  });
});
