import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CitiesModule } from '@libs/cities/cities.module.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { AccountsApiModule } from '../accounts.api.module.js';
import { Member, MemberStatus } from '../member.entity.js';
import { NetworkRole } from '../network-role.entity.js';
import { addMember, signedIn } from '../testing/people.js';

const MEMBER = 'query ($id: ID!) { member(id: $id) { id name email status networkRoles { role } } }';
const ROLE = 'mutation ($input: SetNetworkRoleInput!) { setNetworkRole(input: $input) { id networkRoles { role languages themes } } }';
const SUSPEND = 'mutation ($memberId: ID!, $reason: String!) { suspendMember(memberId: $memberId, reason: $reason) { status suspendedReason } }';
const REINSTATE = 'mutation ($memberId: ID!) { reinstateMember(memberId: $memberId) { status suspendedReason } }';

describe('the administrators’ desk for members', () => {
  let app: TestApp;
  let admin: string;
  let adminMember: Member;

  beforeAll(async () => {
    app = await startTestApp({ imports: [AccountsApiModule, CitiesModule] });
    adminMember = await addMember(app.dataSource, { name: 'Ada Min', networkRoles: [{ role: 'ADMIN' }] });
    admin = await signedIn(app, adminMember.id);
  });
  afterAll(() => app.close());

  const state = async (id: string) => ({
    member: await app.dataSource.manager.findOneByOrFail(Member, { id }),
    roles: await app.dataSource.manager.find(NetworkRole, { where: { memberId: id }, order: { id: 'ASC' } }),
  });
  const viewer = async (cookie: string) => (await app.graphql<{ viewer: { networkRoles: { role: string }[] } | null }>('{ viewer { networkRoles { role } } }', {}, { cookie })).data.viewer;
  const asAdmin = <T>(query: string, variables: object) => app.graphql<T>(query, variables, { cookie: admin });

  it.each([
    ['a visitor', undefined, 'UNAUTHENTICATED'],
    ['a member', [], 'FORBIDDEN'],
    ['a moderator', [{ role: 'MODERATOR' as const }], 'FORBIDDEN'],
    ['an editor', [{ role: 'EDITOR' as const }], 'FORBIDDEN'],
  ])('is closed to %s', async (_, networkRoles, code) => {
    const target = await addMember(app.dataSource, { networkRoles: [{ role: 'EDITOR' }] });
    const cookie = networkRoles ? await signedIn(app, (await addMember(app.dataSource, { networkRoles })).id) : undefined;
    const before = await state(target.id);
    const answers = [
      await app.graphql('{ members { total } }', {}, { cookie }),
      await app.graphql(MEMBER, { id: target.id }, { cookie }),
      await app.graphql(ROLE, { input: { memberId: target.id, role: 'ADMIN', granted: true } }, { cookie }),
      await app.graphql(SUSPEND, { memberId: target.id, reason: 'x' }, { cookie }),
      await app.graphql(REINSTATE, { memberId: target.id }, { cookie }),
    ];
    for (const answer of answers) expect(answer.errors?.[0]?.extensions.code).toBe(code);
    expect(await state(target.id)).toEqual(before);
  });

  it('lists members by page and finds them by name or address', async () => {
    for (let n = 0; n < 51; n += 1) await addMember(app.dataSource, { name: `Page ${String(n).padStart(2, '0')}`, email: `page${n}@paging.example.org` });
    const PAGE = 'query ($search: String, $page: Int) { members(search: $search, page: $page) { nodes { name email networkRoles { role } } page pageSize total } }';
    type Answer = { members: { nodes: { name: string; email: string; networkRoles: { role: string }[] }[]; page: number; pageSize: number; total: number } };
    const second = await asAdmin<Answer>(PAGE, { search: 'PAGING.example', page: 2 });
    expect(second.data.members).toEqual({ nodes: [{ name: 'Page 50', email: 'page50@paging.example.org', networkRoles: [] }], page: 2, pageSize: 50, total: 51 });
    const found = await asAdmin<Answer>(PAGE, { search: 'ada mi' });
    expect(found.data.members.nodes).toEqual([{ name: 'Ada Min', email: adminMember.email, networkRoles: [{ role: 'ADMIN' }] }]);
    expect((await asAdmin<Answer>(PAGE, { search: '%' })).data.members.total).toBe(0);
    expect((await asAdmin<Answer>(PAGE, { page: 0 })).errors?.[0]?.extensions.fields).toEqual([{ path: 'page', code: 'TOO_SMALL', params: { limit: 1 } }]);
  });

  it('shows one member by id, null where there is none', async () => {
    const { id, name, email } = await addMember(app.dataSource, { networkRoles: [{ role: 'EDITOR' }] });
    expect((await asAdmin<{ member: object }>(MEMBER, { id })).data.member).toEqual({ id, name, email, status: 'ACTIVE', networkRoles: [{ role: 'EDITOR' }] });
    expect((await asAdmin<{ member: object }>(MEMBER, { id: '0190c7a0-0000-7000-8000-000000000000' })).data.member).toBeNull();
    expect((await asAdmin(MEMBER, { id: 'x' })).errors?.[0]?.extensions.fields).toEqual([{ path: 'id', code: 'ID_INVALID' }]);
  });

  it('suspends at once: sessions end, and reinstating does not bring them back', async () => {
    const member = await addMember(app.dataSource);
    const cookie = await signedIn(app, member.id);
    const answer = await asAdmin<{ suspendMember: object }>(SUSPEND, { memberId: member.id, reason: ' Advertising ' });
    expect(answer.data.suspendMember).toEqual({ status: 'SUSPENDED', suspendedReason: 'Advertising' });
    expect(await viewer(cookie)).toBeNull();
    expect((await app.graphql('mutation { revokeOtherSessions { id } }', {}, { cookie })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await asAdmin(SUSPEND, { memberId: member.id, reason: 'Another reason' });
    expect((await state(member.id)).member.suspendedReason).toBe('Advertising');
    const events = await app.dataSource.query<{ type: string }[]>(`SELECT type FROM outbox WHERE payload->>'memberId' = $1 ORDER BY id`, [member.id]);
    expect(events.map(({ type }) => type)).toEqual(['SessionRevoked', 'MemberSuspended']);
    const back = await asAdmin<{ reinstateMember: object }>(REINSTATE, { memberId: member.id });
    expect(back.data.reinstateMember).toEqual({ status: 'ACTIVE', suspendedReason: null });
    expect(await viewer(cookie)).toBeNull();
    expect(await viewer(await signedIn(app, member.id))).not.toBeNull();
  });

  it('is of no use to a suspended member with a good session', async () => {
    const member = await addMember(app.dataSource);
    const cookie = await signedIn(app, member.id);
    await app.dataSource.manager.update(Member, { id: member.id }, { status: MemberStatus.SUSPENDED });
    expect(await viewer(cookie)).toBeNull();
  });

  it('grants a role with its languages and themes, changes and ends it, and keeps the record', async () => {
    const member = await addMember(app.dataSource);
    const cookie = await signedIn(app, member.id);
    const set = (input: object) => asAdmin<{ setNetworkRole: { networkRoles: object[] } }>(ROLE, { input: { memberId: member.id, role: 'MODERATOR', granted: true, ...input } });
    expect((await set({ languages: ['fr', 'ar'], themes: ['funding'] })).data.setNetworkRole.networkRoles).toEqual([{ role: 'MODERATOR', languages: ['fr', 'ar'], themes: ['funding'] }]);
    expect(await viewer(cookie)).toEqual({ networkRoles: [{ role: 'MODERATOR' }] });
    await set({ languages: ['ar', 'fr'], themes: ['funding'] });
    expect((await state(member.id)).roles).toHaveLength(1);
    await set({ languages: ['en'] });
    await set({ granted: false });
    await set({ granted: false });
    expect(await viewer(cookie)).toEqual({ networkRoles: [] });
    const { roles } = await state(member.id);
    expect(roles.map(({ languages, themes, until }) => [languages, themes, until !== null])).toEqual([
      [['fr', 'ar'], ['funding'], true],
      [['en'], [], true],
    ]);
  });

  it('counts a role only between its dates', async () => {
    const member = await addMember(app.dataSource, { networkRoles: [{ role: 'EDITOR' }] });
    const cookie = await signedIn(app, member.id);
    await app.dataSource.query(`UPDATE network_role SET since = now() + interval '1 hour' WHERE member_id = $1`, [member.id]);
    expect(await viewer(cookie)).toEqual({ networkRoles: [] });
    await app.dataSource.query(`UPDATE network_role SET since = now() - interval '2 hours', until = now() - interval '1 hour' WHERE member_id = $1`, [member.id]);
    expect(await viewer(cookie)).toEqual({ networkRoles: [] });
  });

  it('refuses bad input and unknown members', async () => {
    const nobody = '0190c7a0-0000-7000-8000-000000000000';
    const bad = await asAdmin(ROLE, { input: { memberId: 'x', role: 'MODERATOR', languages: ['klingon'], themes: ['A B'], granted: true } });
    expect(bad.errors?.[0]?.extensions.fields?.map(({ path }) => path)).toEqual(['memberId', 'languages', 'themes']);
    expect((await asAdmin(ROLE, { input: { memberId: nobody, role: 'EDITOR', granted: true } })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await asAdmin(SUSPEND, { memberId: nobody, reason: 'x' })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await asAdmin(SUSPEND, { memberId: nobody, reason: ' ' })).errors?.[0]?.extensions.fields?.[0]?.path).toBe('reason');
    expect((await asAdmin(REINSTATE, { memberId: nobody })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('never leaves the network without an administrator, nor lets one suspend themselves', async () => {
    expect((await asAdmin(SUSPEND, { memberId: adminMember.id, reason: 'x' })).errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', reason: 'NOT_YOURSELF' });
    const last = await asAdmin(ROLE, { input: { memberId: adminMember.id, role: 'ADMIN', granted: false } });
    expect(last.errors?.[0]?.extensions).toEqual({ code: 'CONFLICT', reason: 'LAST_ADMIN' });
    const second = await addMember(app.dataSource, { networkRoles: [{ role: 'ADMIN' }], status: MemberStatus.SUSPENDED });
    expect((await asAdmin(ROLE, { input: { memberId: adminMember.id, role: 'ADMIN', granted: false } })).errors?.[0]?.extensions.reason).toBe('LAST_ADMIN');
    await asAdmin(REINSTATE, { memberId: second.id });
    const other = await signedIn(app, second.id);
    const both = await Promise.all([
      app.graphql(ROLE, { input: { memberId: second.id, role: 'ADMIN', granted: false } }, { cookie: admin }),
      app.graphql(ROLE, { input: { memberId: adminMember.id, role: 'ADMIN', granted: false } }, { cookie: other }),
    ]);
    expect(both.filter(({ errors }) => !errors)).toHaveLength(1);
    const [left] = await app.dataSource.query<{ n: number }[]>(`SELECT count(*) AS n FROM network_role WHERE role = 'ADMIN' AND until IS NULL`);
    expect(left?.n).toBe(1);
  });
});
