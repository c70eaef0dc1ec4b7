import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import type { Actor } from '@libs/clips/testing/stage.js';
import { argumentsOf, documentOf, operationNames } from './documents.js';
import { DECIDER, FIELDS, tells } from './fields.js';
import { OPERATIONS } from './operations.js';
import { ABOUT, type Answer, INSIDERS, NULL, OK, type Role, ROLES } from './roles.js';
import { type Request, ROUTES, routesOf } from './routes.js';
import { changes } from './tell-changes.js';
import { FILM_BYTES, World } from './world.js';

let world: World;
let schema: GraphQLSchema;

beforeAll(async () => {
  world = await World.open();
  await world.signInAll();
  schema = buildClientSchema((await world.app.graphql<IntrospectionQuery>(getIntrospectionQuery())).data);
}, 60_000);
afterAll(() => world?.close());

const asRole = (role: Role) => {
  const cookie = world.people[role]?.cookie;
  return cookie ? { cookie } : {};
};

async function ask(role: Role, document: string, variables: object = {}): Promise<unknown> {
  const { data, errors } = await world.app.graphql<Record<string, unknown>>(document, variables, asRole(role));
  expect([role, errors]).toEqual([role, undefined]);
  return Object.values(data)[0];
}

/** What the role is answered, in the words of the table. */
async function operate(role: Role, operation: string, given: object): Promise<Answer> {
  const variables = argumentsOf(schema, operation, given);
  const { data, errors } = await world.app.graphql<Record<string, unknown> | null>(documentOf(schema, operation, variables), variables, asRole(role));
  const fault = errors?.[0]?.extensions;
  if (fault) return [fault.code, fault.reason, ...(fault.fields ?? []).map(({ path, code }) => `${path}:${code}`)].join(' ');
  return Object.values(data ?? {})[0] == null ? NULL : OK;
}

async function request(role: Role, method: string, { path, headers, body }: Request): Promise<Response> {
  const response = await fetch(`${world.app.url}${path}`, { method, headers: { ...headers, ...asRole(role) }, body });
  await response.arrayBuffer();
  return response;
}

interface Try<T> {
  /** Whether the role, let in, is to change something. */
  writes: (role: Role) => boolean;
  answers: Record<Role, T>;
  given: (who: Actor | null) => Promise<object> | object;
  run: (role: Role, given: object) => Promise<T>;
  /** Tables that may change also where nothing is to be written. */
  except?: string;
}

/** Tries it as everybody. What is refused or only reads changes nothing; each write that is let in changes something. */
async function everybodyTries<T>({ writes, answers, given, run, except }: Try<T>): Promise<void> {
  const attempt = async (role: Role, what: object) => expect({ role, is: ABOUT[role], answer: await run(role, what) }).toEqual({ role, is: ABOUT[role], answer: answers[role] });
  const shared = await given(null);
  const before = await world.digest();
  for (const role of ROLES.filter((one) => !writes(one))) await attempt(role, shared);
  expect(changes(before, await world.digest()).filter((name) => name !== except)).toEqual([]);
  for (const role of ROLES.filter(writes)) {
    const own = await given(world.people[role]);
    const unused = await world.digest();
    await attempt(role, own);
    expect([role, changes(unused, await world.digest()).length > 0]).toEqual([role, true]);
  }
}

describe('every operation', () => {
  it('is in the table, and nothing else is', () => {
    expect([...new Set(OPERATIONS.map(({ operation }) => operation))].toSorted()).toEqual(operationNames(schema).toSorted());
  });

  it.each(OPERATIONS)('$operation $on', async ({ operation, given, answers, idle }) => {
    const isMutation = operation.startsWith('Mutation.');
    if (isMutation) await world.signInAll();
    await everybodyTries({
      writes: (role) => isMutation && answers[role] === OK && !idle.includes(role),
      answers,
      given: (who) => given(world, who),
      run: (role, variables) => operate(role, operation, variables),
    });
  });
});

describe('every route', () => {
  beforeAll(() => world.signInAll());

  it('is in the table', () => {
    const served = routesOf(world.app.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false }));
    expect(served.map(({ path }) => path).filter((path) => path !== '/graphql').toSorted()).toEqual([...new Set(ROUTES.map(({ route }) => route))].toSorted());
    for (const { path, methods } of served.filter((one) => !one.path.startsWith('/uploads') && one.path !== '/graphql')) {
      expect([path, methods.toSorted()]).toEqual([path, [...new Set(ROUTES.filter(({ route }) => route === path).map(({ method }) => method))].toSorted()]);
    }
  });

  it.each(ROUTES)('$method $route $on', async ({ method, route, given, answers }) => {
    await everybodyTries({
      writes: (role) => method !== 'GET' && method !== 'HEAD' && answers[role] < 400,
      answers,
      given: (who) => given(world, who),
      run: async (role, what) => (await request(role, method, what as Request)).status,
      // Who asks how far an upload is holds it for that moment.
      except: method === 'HEAD' && route.startsWith('/uploads') ? 'public.upload' : undefined,
    });
  });

  it('reaches no upload of another city by the address of one’s own', async () => {
    const attacker = world.one('elsewhere');
    const [cityId] = await world.app.dataSource.query<{ city_id: string }[]>('SELECT city_id FROM city_role WHERE member_id = $1', [attacker.id]);
    const mine = await world.upload(attacker, await world.stage.complete(attacker, cityId?.city_id ?? ''), 8);
    const { uploadId: theirs } = await world.uploading(8);
    const before = await world.digest();
    const headers = { 'tus-resumable': '1.0.0', 'content-type': 'application/offset+octet-stream', 'upload-offset': '8' };
    for (const tail of [`?/${theirs}`, `?x=/${theirs}`, `/${theirs}`, `%2f${theirs}`, `?%2f${theirs}`, `#/${theirs}`, `;/${theirs}`, `/../${theirs}`, `//${theirs}`]) {
      await request('elsewhere', 'PATCH', { path: `/uploads/${mine}${tail}`, headers, body: FILM_BYTES.subarray(8) });
      const after = await world.digest();
      const [their] = await world.app.dataSource.query<{ finished_at: Date | null }[]>('SELECT finished_at FROM upload WHERE id = $1', [theirs]);
      expect([tail, their?.finished_at, sizeOf(after, theirs)]).toEqual([tail, null, sizeOf(before, theirs)]);
    }
  });

  it('runs no mutation for a link or a form of another site', async () => {
    const query = encodeURIComponent('mutation { signOut }');
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const [method, path, headers, body] of [
      ['GET', `/graphql?query=${query}`, {}, undefined],
      ['GET', `/graphql?query=${query}`, { 'apollo-require-preflight': 'true' }, undefined],
      ['POST', '/graphql', form, Buffer.from(`query=${query}`)],
      ['POST', '/graphql', { 'content-type': 'text/plain' }, Buffer.from('{"query":"mutation { signOut }"}')],
    ] as const) {
      const before = await world.digest();
      expect((await request('admin', method, { path, headers, body })).status).toBeGreaterThanOrEqual(400);
      expect(changes(before, await world.digest())).toEqual([]);
    }
  });
});

/** The files of an upload, as the digest tells them. */
function sizeOf(digest: Record<string, string>, id: string): string[] {
  return (digest.files ?? '').split('\n').filter((row) => row.includes(id));
}

describe('private fields', () => {
  beforeAll(() => world.signInAll());

  it.each(FIELDS)('$field $on', async ({ document, given, told }) => {
    const variables = await given(world);
    for (const role of ROLES) expect({ role, told: tells(await ask(role, document, variables)) }).toEqual({ role, told: told[role] });
  });

  it('Transition.actorName of a decision', async () => {
    const { id } = await world.published();
    for (const role of INSIDERS) {
      const { history } = (await ask(role, DECIDER.document, { id })) as { history: { actorRole: string; actorName: string | null }[] };
      const names = history.filter(({ actorRole }) => actorRole === 'MODERATOR').map(({ actorName }) => actorName !== null);
      expect([role, names]).toEqual([role, [DECIDER.told[role], DECIDER.told[role]]]);
    }
  });

  it('keeps people who were not asked off the page of their city', async () => {
    const people = 'query ($slug: String!) { city(slug: $slug) { people { name } } }';
    for (const role of ROLES) expect(JSON.stringify(await ask(role, people, { slug: world.city.slug }))).not.toContain('Awa');
  });

  it('lists nothing that is not public, whoever asks', async () => {
    const [published, ...others] = [await world.published(), await world.draft(), await world.submitted(), await world.hidden()];
    const lists = `query ($slug: String!) {
      clips(first: 50) { nodes { id } }
      theme(slug: "accessibility") { clips(first: 50) { nodes { id } } }
      city(slug: $slug) { clips(first: 50) { nodes { id } } }
      cities(first: 50) { nodes { slug } }
      cityMap { slug }
    }`;
    for (const role of ROLES) {
      const text = JSON.stringify((await world.app.graphql(lists, { slug: world.city.slug }, asRole(role))).data);
      expect(text.split(published?.id ?? '').length - 1).toBe(3);
      for (const { id } of others) expect(text).not.toContain(id);
      expect(text).not.toContain(world.applicant.slug);
    }
  });

  it('asks again who somebody is for every request', async () => {
    const { id, cookie } = await world.stage.person({ networkRoles: [{ role: 'ADMIN' }] });
    const names = async () => (await world.app.graphql<{ viewer: unknown } | null>('{ viewer { id } members { total } }', {}, { cookie })).errors?.[0]?.extensions.code;
    expect(await names()).toBeUndefined();
    await world.app.dataSource.query(`UPDATE network_role SET until = date_trunc('milliseconds', now()) WHERE member_id = $1`, [id]);
    expect(await names()).toBe('FORBIDDEN');
    await world.app.dataSource.query(`UPDATE member SET status = 'SUSPENDED' WHERE id = $1`, [id]);
    expect(await names()).toBe('UNAUTHENTICATED');
  });
});
