import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { AccountsWorkerModule } from '@libs/accounts/accounts.worker.module.js';
import { Member, MemberStatus } from '@libs/accounts/member.entity.js';
import { addMember, advance, cookieOf, signedIn } from '@libs/accounts/testing/people.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { type Mailbox, openMailbox, tokenIn } from '@libs/platform/mail/testing/mailbox.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { CitiesApiModule } from '../cities.api.module.js';
import { CitiesWorkerModule } from '../cities.worker.module.js';
import type { City } from '../city.entity.js';
import { CityRole } from '../city-role.entity.js';
import { addCity, addCityRole } from '../testing/places.js';

const INVITE = 'mutation ($input: InviteToCityInput!) { inviteToCity(input: $input) { id role email name state } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawInvitation(id: $id) { state } }';
const PREVIEW = 'query ($token: String!) { invitation(token: $token) { cityName citySlug role email name invitedBy state hasAccount } }';
const ACCEPT = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { id name email locale hasPassword cities { city { name } role } } }';

interface Accepted {
  acceptInvitation: { id: string; name: string; cities: { role: string }[] };
}

describe('invitations', () => {
  let app: TestApp;
  let box: Mailbox;
  let city: City;
  let focal: string;
  let fresh = 0;

  beforeAll(async () => {
    box = await openMailbox();
    app = await startTestApp({
      imports: [AccountsApiModule, CitiesApiModule],
      worker: [AccountsWorkerModule, CitiesWorkerModule],
      environment: { SMTP_URL: box.url },
    });
    city = await addCity(app.dataSource, { name: 'Bir & Salwa', slug: 'bir-salwa' });
    const member = await addMember(app.dataSource, { name: 'Farida\r\nBcc: x@example.org' });
    await addCityRole(app.dataSource, city.id, member.id, 'FOCAL_POINT');
    focal = await signedIn(app, member.id);
  });
  afterAll(async () => {
    await app.close();
    await box.close();
  });

  const address = () => `newcomer${(fresh += 1)}@example.org`;
  const invite = (given: object = {}, cookie: string | undefined = focal) =>
    app.graphql<{ inviteToCity: { id: string; state: string } }>(INVITE, { input: { cityId: city.id, email: address(), role: 'CONTRIBUTOR', locale: 'en', ...given } }, { cookie });
  const mailed = async (given: { email: string; [field: string]: unknown }) => {
    const known = box.count(given.email);
    const answer = await invite(given);
    return { id: answer.data.inviteToCity.id, token: tokenIn(await box.to(given.email, known)) };
  };
  const accept = (token: string, given: object = {}, cookie?: string) => app.graphql<Accepted>(ACCEPT, { input: { token, ...given } }, { cookie });
  const preview = async (token: string) => (await app.graphql<{ invitation: { state: string; hasAccount: boolean } | null }>(PREVIEW, { token })).data.invitation;
  const rows = async () => ({
    invitations: await app.dataSource.query<object[]>('SELECT * FROM invitation ORDER BY id'),
    roles: await app.dataSource.query<object[]>('SELECT * FROM city_role ORDER BY id'),
    members: await app.dataSource.query<object[]>('SELECT * FROM member ORDER BY id'),
  });

  it('bring somebody new in: mail, page, account, role and session', async () => {
    const email = address();
    const answer = await invite({ email, name: 'Lina <i>', role: 'ORGANISER', locale: 'fr' });
    expect(answer.data.inviteToCity).toEqual({ id: expect.any(String), role: 'ORGANISER', email, name: 'Lina <i>', state: 'OPEN' });
    const mail = await box.to(email);
    expect(mail.subject).toBe('Farida Bcc: x@example.org vous invite à travailler avec Bir & Salwa sur Citylore');
    expect(mail.bcc).toBeUndefined();
    expect(mail.html).toContain('Lina &lt;i&gt;');
    expect(mail.html).toContain('Bir &amp; Salwa');
    expect(mail.text).toContain('Vous en organiseriez les célébrations.');
    expect(mail.text).toMatch(/http:\/\/localhost:4280\/fr\/join\?token=[\w-]{43}/);
    const token = tokenIn(mail);
    expect(await preview(token)).toEqual({ cityName: 'Bir & Salwa', citySlug: 'bir-salwa', role: 'ORGANISER', email, name: 'Lina <i>', invitedBy: expect.stringContaining('Farida'), state: 'OPEN', hasAccount: false });
    const accepted = await accept(token, { password: 'twelve letters' });
    expect(accepted.data.acceptInvitation).toEqual({ id: expect.any(String), name: 'Lina <i>', email, locale: 'fr', hasPassword: true, cities: [{ city: { name: 'Bir & Salwa' }, role: 'ORGANISER' }] });
    const me = await app.graphql<{ viewer: { id: string } }>('{ viewer { id } }', {}, { cookie: cookieOf(accepted) });
    expect(me.data.viewer.id).toBe(accepted.data.acceptInvitation.id);
    const role = await app.dataSource.manager.findOneByOrFail(CityRole, { memberId: me.data.viewer.id });
    expect(role).toMatchObject({ since: new Date().toISOString().slice(0, 10), until: null });
    const before = await rows();
    const again = await accept(token, { name: 'Thief', password: 'another password' });
    expect(again.errors?.[0]?.extensions).toEqual({ code: 'CONFLICT', reason: 'INVITATION_ACCEPTED' });
    expect(again.cookies).toEqual([]);
    expect(await rows()).toEqual(before);
    expect((await preview(token))?.state).toBe('ACCEPTED');
  });

  it.each([
    ['a visitor', 'UNAUTHENTICATED', undefined, undefined],
    ['somebody without a role', 'FORBIDDEN', undefined, {}],
    ['a contributor', 'FORBIDDEN', 'CONTRIBUTOR' as const, {}],
    ['an organiser', 'FORBIDDEN', 'ORGANISER' as const, {}],
    ['a moderator', 'FORBIDDEN', undefined, { networkRoles: [{ role: 'MODERATOR' as const }, { role: 'EDITOR' as const }] }],
  ])('are not for %s to send or withdraw', async (_, code, role, given) => {
    const { id } = await mailed({ email: address() });
    const member = given ? await addMember(app.dataSource, given) : undefined;
    if (member && role) await addCityRole(app.dataSource, city.id, member.id, role);
    const cookie = member ? await signedIn(app, member.id) : '';
    const before = await rows();
    expect((await invite({}, cookie)).errors?.[0]?.extensions.code).toBe(code);
    expect((await app.graphql(WITHDRAW, { id }, { cookie })).errors?.[0]?.extensions.code).toBe(member ? 'NOT_FOUND' : code);
    expect(await rows()).toEqual(before);
  });

  it('of another city, of a past role or to a city that is no member are refused', async () => {
    const other = await addCity(app.dataSource);
    const lapsed = await addCity(app.dataSource, { status: 'LAPSED' });
    const past = await addMember(app.dataSource);
    await addCityRole(app.dataSource, city.id, past.id, 'FOCAL_POINT', { until: new Date().toISOString().slice(0, 10) });
    const admin = await signedIn(app, (await addMember(app.dataSource, { networkRoles: [{ role: 'ADMIN' }] })).id);
    const before = await rows();
    expect((await invite({ cityId: other.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await invite({}, await signedIn(app, past.id))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await invite({ cityId: lapsed.id }, admin)).errors?.[0]?.extensions.reason).toBe('CITY_NOT_MEMBER');
    expect((await invite({ cityId: '0190c7a0-0000-7000-8000-000000000000' }, admin)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await rows()).toEqual(before);
    expect((await invite({ cityId: other.id, role: 'FOCAL_POINT' }, admin)).errors).toBeUndefined();
  });

  it('name bad input', async () => {
    const answer = await invite({ cityId: 'x', email: 'y', name: 'n'.repeat(121), locale: 'tlh' });
    expect(answer.errors?.[0]?.extensions.fields?.map(({ path }) => path)).toEqual(['cityId', 'email', 'name', 'locale']);
    expect((await accept('t', { password: 'short' })).errors?.[0]?.extensions.fields).toEqual([{ path: 'password', code: 'TOO_SHORT', params: { limit: 12 } }]);
    expect((await accept('A'.repeat(43))).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', reason: 'INVITATION_UNKNOWN' });
    expect(await preview('A'.repeat(43))).toBeNull();
    const { token } = await mailed({ email: address() });
    expect((await accept(token)).errors?.[0]?.extensions.fields).toEqual([{ path: 'name', code: 'REQUIRED' }]);
    expect((await preview(token))?.state).toBe('OPEN');
  });

  it('find the member that the address belongs to and leave name and password alone', async () => {
    const email = address();
    const member = await addMember(app.dataSource, { email: email.toUpperCase(), name: 'As She Was', passwordHash: 'untouched' });
    const { token } = await mailed({ email });
    expect((await preview(token))?.hasAccount).toBe(true);
    const answer = await accept(token, { name: 'Somebody Else', password: 'a password of theirs', locale: 'ar' });
    expect(answer.data.acceptInvitation).toMatchObject({ id: member.id, name: 'As She Was' });
    expect(await app.dataSource.manager.findOneByOrFail(Member, { id: member.id })).toEqual(member);
    const twice = await invite({ email });
    expect(twice.errors?.[0]?.extensions).toEqual({ code: 'CONFLICT', reason: 'ALREADY_IN_CITY' });
    expect((await invite({ email, role: 'FOCAL_POINT' })).errors).toBeUndefined();
  });

  it('do not let a suspended member in', async () => {
    const email = address();
    await addMember(app.dataSource, { email, status: MemberStatus.SUSPENDED });
    const { token } = await mailed({ email });
    const before = await rows();
    const answer = await accept(token);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', reason: 'MEMBER_SUSPENDED' });
    expect(answer.cookies).toEqual([]);
    expect(await rows()).toEqual(before);
  });

  it('can be withdrawn, also twice, but not once accepted', async () => {
    const { id, token } = await mailed({ email: address(), name: 'Ines' });
    for (const _ of [1, 2]) expect((await app.graphql<{ withdrawInvitation: object }>(WITHDRAW, { id }, { cookie: focal })).data.withdrawInvitation).toEqual({ state: 'WITHDRAWN' });
    expect((await accept(token)).errors?.[0]?.extensions.reason).toBe('INVITATION_WITHDRAWN');
    const other = await mailed({ email: address(), name: 'Ines' });
    await accept(other.token);
    expect((await app.graphql(WITHDRAW, { id: other.id }, { cookie: focal })).errors?.[0]?.extensions.reason).toBe('INVITATION_ACCEPTED');
  });

  it('sent anew make the link before void', async () => {
    const email = address();
    const first = await mailed({ email, name: 'Old' });
    const second = await mailed({ email, name: 'New' });
    expect((await accept(first.token)).errors?.[0]?.extensions.reason).toBe('INVITATION_WITHDRAWN');
    expect((await accept(second.token)).errors).toBeUndefined();
  });

  it('used twice at once make one member and one role', async () => {
    const email = address();
    const { token } = await mailed({ email, name: 'Twin' });
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(await app.dataSource.query('SELECT 1 FROM city_role r JOIN member m ON m.id = r.member_id WHERE m.email = $1', [email])).toHaveLength(1);
  });

  it('are limited by the address they go to', async () => {
    const email = address();
    for (let n = 0; n < 5; n += 1) expect((await invite({ email })).errors).toBeUndefined();
    expect((await invite({ email: email.toUpperCase() })).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  });

  it('of somebody who was suspended are void', async () => {
    const inviter = await addMember(app.dataSource);
    await addCityRole(app.dataSource, city.id, inviter.id, 'FOCAL_POINT');
    const answer = await invite({}, await signedIn(app, inviter.id));
    const admin = await signedIn(app, (await addMember(app.dataSource, { networkRoles: [{ role: 'ADMIN' }] })).id);
    await app.graphql('mutation ($id: ID!) { suspendMember(memberId: $id, reason: "x") { id } }', { id: inviter.id }, { cookie: admin });
    await eventually(async () => {
      const [row] = await app.dataSource.query<{ withdrawn_at: Date | null }[]>('SELECT withdrawn_at FROM invitation WHERE id = $1', [answer.data.inviteToCity.id]);
      expect(row?.withdrawn_at).not.toBeNull();
    });
  });

  it('are good for fourteen days', async () => {
    const { token } = await mailed({ email: address(), name: 'Late' });
    advance(app, LIMITS.invitation.expiresMs - 60_000);
    expect((await preview(token))?.state).toBe('OPEN');
    advance(app, 61_000);
    const before = await rows();
    expect((await accept(token)).errors?.[0]?.extensions).toEqual({ code: 'CONFLICT', reason: 'INVITATION_EXPIRED' });
    expect(await rows()).toEqual(before);
  });
});
