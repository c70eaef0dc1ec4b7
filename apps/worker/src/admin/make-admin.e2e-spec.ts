import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { addMember } from '@libs/accounts/testing/people.js';
import { CitiesApiModule } from '@libs/cities/cities.api.module.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';

const COMMAND = resolve(process.env.TEST_BUILD ?? 'dist', 'apps/worker/src/admin.js');
const USE = 'mutation ($token: String!) { signInWithLink(token: $token) { id } }';

describe('the command that makes an administrator', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ imports: [AccountsApiModule, CitiesApiModule] });
  });
  afterAll(() => test.close());

  const run = (args: string[], environment: Record<string, string> = {}) =>
    new Promise<{ code: number | null; out: string; err: string }>((done) => {
      const child = spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, NODE_OPTIONS: '', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
      let [out, err] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.once('close', (code) => done({ code, out, err }));
    });
  const roles = (email: string) => test.dataSource.query<{ role: string; until: Date | null }[]>('SELECT role, until FROM network_role r JOIN member m ON m.id = r.member_id WHERE m.email = $1', [email]);
  const count = async () => (await test.dataSource.query<[{ count: number }]>('SELECT (SELECT count(*) FROM member)::int + (SELECT count(*) FROM network_role)::int AS count'))[0].count;
  const tokenIn = (text: string) => /http:\/\/localhost:4280\/en\/sign-in\/link\?token=([\w-]+)/.exec(text)?.[1];

  it('makes the member, grants the role once, and prints a link that lets them in once', async () => {
    const first = await run(['ada@city.example', 'Ada Okoro']);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toContain('Ada Okoro <ada@city.example> is an administrator now');
    const second = await run(['ADA@city.example', 'Somebody Else']);
    expect(second.out).toContain('Ada Okoro <ada@city.example> is an administrator already');
    expect(await roles('ada@city.example')).toEqual([{ role: 'ADMIN', until: null }]);
    expect(await test.dataSource.query(`SELECT payload->>'role' AS role FROM outbox WHERE type = 'NetworkRoleChanged'`)).toEqual([{ role: 'ADMIN' }]);

    const [old, link] = [tokenIn(first.out), tokenIn(second.out)];
    expect((await test.graphql(USE, { token: old })).errors?.[0]?.extensions.reason).toBe('SIGN_IN_LINK_NOT_VALID');
    const used = await test.graphql(USE, { token: link });
    expect([used.errors, used.cookies.some((line) => line.startsWith('citylore_session='))]).toEqual([undefined, true]);
    expect((await test.graphql(USE, { token: link })).errors?.[0]?.extensions.reason).toBe('SIGN_IN_LINK_NOT_VALID');
  }, 60_000);

  it('gives the role back to a member who had it, and keeps the record', async () => {
    const { id, email } = await addMember(test.dataSource, { networkRoles: [{ role: 'ADMIN' }] });
    await test.dataSource.query("UPDATE network_role SET until = date_trunc('milliseconds', now()) WHERE member_id = $1", [id]);
    expect((await run([email, 'Again'])).code).toBe(0);
    expect((await roles(email)).map(({ until }) => until === null).toSorted()).toEqual([false, true]);
  }, 60_000);

  it('refuses with a sentence and changes nothing', async () => {
    const [shutOut, invented] = [await addMember(test.dataSource), await addMember(test.dataSource)];
    await test.dataSource.query(`UPDATE member SET status = 'SUSPENDED' WHERE id = $1`, [shutOut.id]);
    await test.dataSource.query('UPDATE member SET is_sample = true WHERE id = $1', [invented.id]);
    const before = await count();
    const cases: [string[], string][] = [
      [[], 'is no e-mail address'],
      [['not an address', 'Name'], '"not an address" is no e-mail address'],
      [['a@b', 'Name'], 'is no e-mail address'],
      [['eve@city.example'], 'Give the name as well'],
      [['eve@city.example', 'Eve\nBcc: x'], 'Give the name as well'],
      [['eve@city.example', 'Eve', 'xx'], 'The language is one of'],
      [[shutOut.email, 'Name'], 'is suspended'],
      [[invented.email, 'Name'], 'person of the sample network'],
    ];
    for (const [args, said] of cases) {
      const { code, out, err } = await run(args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(said);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
    expect(await count()).toBe(before);
    expect((await run(['eve@city.example', 'Eve'], { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' })).err).toMatch(/^The database of DATABASE_URL does not answer .*\n$/);
  }, 120_000);
});
