import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor, Public } from '@libs/platform/access/access.js';
import { type Actor, VISITOR } from '@libs/platform/access/actor.js';
import { ActorSource } from '@libs/platform/access/actor-source.js';
import { AppError } from '@libs/platform/access/app-error.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';

const MEMBER: Actor = { memberId: 'm', sessionId: 's', name: 'Mina', networkRoles: [], cityRoles: [] };

let light = 'off';
let reads = 0;

@Resolver()
class LightResolver {
  @Public()
  @Query(() => String)
  async light(@Args('room', { type: () => String, nullable: true }) room?: string | null): Promise<string> {
    reads += 1;
    const seen = light;
    await sleep(20);
    if (room === 'cellar') throw new AppError('NOT_FOUND', 'ROOM_UNKNOWN', 'There is no such room.');
    return `${room ?? 'hall'} ${seen}`;
  }

  @Public()
  @Query(() => String)
  whoAsks(@Context() { actor }: GraphqlContext): string {
    reads += 1;
    return actor.name ?? 'a visitor';
  }

  @Public()
  @Query(() => String)
  whoIs(@CurrentActor() actor: Actor): string {
    reads += 1;
    return actor.name ?? 'a visitor';
  }

  @Public()
  @Query(() => String)
  address(@Context() { request }: GraphqlContext): string {
    return request.ip;
  }

  @Public()
  @Query(() => Boolean)
  remember(@Context() { reply }: GraphqlContext): boolean {
    void reply.header('set-cookie', `seen=${(reads += 1)}`);
    return true;
  }

  @Access('MEMBER')
  @Query(() => String)
  own(@CurrentActor() { name }: Actor): string {
    return name ?? '';
  }

  @Public()
  @Mutation(() => String)
  turn(@Args('to') to: string): string {
    return (light = to);
  }
}

@Module({
  providers: [LightResolver, { provide: ActorSource, useValue: { fromHeaders: async ({ cookie }: { cookie?: string }) => (cookie === 'a=member' ? MEMBER : VISITOR) } }],
  exports: [ActorSource],
})
class LightModule {}

const LIGHT = 'query ($room: String) { light(room: $room) }';

describe('the straight way to an answer', () => {
  let test: TestApp;
  const post = async (body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${test.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
    const kept = ['content-type', 'cache-control', 'x-content-type-options', 'set-cookie'].map((name) => response.headers.get(name));
    return { status: response.status, headers: kept, text: await response.text() };
  };
  const lightOf = (variables: object = {}, options = {}) => test.graphql<{ light: string }>(LIGHT, variables, options).then(({ data }) => data.light);

  describe('without shared answers', () => {
    beforeAll(async () => void (test = await startTestApp({ imports: [LightModule] })));
    afterAll(() => test?.close());

    it.each([
      ['an answer', { query: LIGHT, variables: { room: 'attic' } }, {}],
      ['a named operation of several', { query: 'query a { light } query b { whoAsks }', operationName: 'b' }, {}],
      ['a typed error', { query: LIGHT, variables: { room: 'cellar' } }, {}],
      ['variables that do not fit', { query: LIGHT, variables: { room: 7 } }, {}],
      ['a refusal', { query: '{ own }' }, {}],
      ['a member’s answer', { query: '{ own whoAsks whoIs }' }, { cookie: 'a=member' }],
      ['a mutation', { query: 'mutation { turn(to: "off") }' }, {}],
      ['the type that was asked for', { query: '{ whoAsks }' }, { accept: 'application/graphql-response+json, application/json' }],
      ['a type we do not know', { query: '{ whoAsks }' }, { accept: 'text/html' }],
      ['extensions', { query: '{ whoAsks }', extensions: {} }, {}],
      ['variables that are a list', { query: '{ whoAsks }', variables: [] }, {}],
      ['no operation of that name', { query: 'query a { whoAsks }', operationName: 'b' }, {}],
    ])('answers %s byte for byte as the long way does', async (_, body, headers) => {
      const long = await post(body, headers);
      for (const again of [await post(body, headers), await post(body, headers)]) expect(again).toEqual(long);
    });

    it('runs every request for itself', async () => {
      const before = reads;
      await Promise.all([lightOf(), lightOf(), lightOf()]);
      expect(reads - before).toBe(3);
    });
  });

  describe('with answers shared between visitors', () => {
    /** Long enough for a crowd on a machine that has other work. */
    const FRESH_MS = 1_000;
    beforeAll(async () => void (test = await startTestApp({ imports: [LightModule], environment: { VISITOR_ANSWER_MS: String(FRESH_MS) } })));
    afterAll(() => test?.close());
    beforeEach(async () => {
      await lightOf();
      await sleep(FRESH_MS);
      reads = 0;
    });

    it('makes one for a crowd, and another for other variables', async () => {
      expect(new Set(await Promise.all(Array.from({ length: 30 }, () => lightOf())))).toEqual(new Set(['hall off']));
      expect(await lightOf()).toBe('hall off');
      expect(reads).toBe(1);
      expect(await lightOf({ room: 'attic' })).toBe('attic off');
      expect(reads).toBe(2);
    });

    it('shows a write soon after', async () => {
      expect(await lightOf()).toBe('hall off');
      await test.graphql('mutation { turn(to: "on") }');
      const from = performance.now();
      while ((await lightOf()) !== 'hall on') await sleep(5);
      expect(performance.now() - from).toBeLessThan(FRESH_MS + 5_000);
      await test.graphql('mutation { turn(to: "off") }');
    });

    it('gives a member, and whoever sends a cookie, an answer of their own', async () => {
      const asks = '{ whoAsks light }';
      for (let round = 0; round < 3; round += 1) {
        expect((await test.graphql(asks)).data).toMatchObject({ whoAsks: 'a visitor' });
        expect((await test.graphql(asks, {}, { cookie: 'a=member' })).data).toMatchObject({ whoAsks: 'Mina' });
        expect((await test.graphql(asks, {}, { cookie: 'a=gone' })).data).toMatchObject({ whoAsks: 'a visitor' });
      }
      expect(reads).toBeGreaterThanOrEqual(2 * 7);
      expect((await test.graphql(asks)).data).toMatchObject({ whoAsks: 'a visitor' });
    });

    it('never shares what looked at the request or its reply', async () => {
      await test.graphql('{ address }');
      await test.graphql('{ address }', {}, { address: '192.0.2.1' });
      const addresses = await Promise.all(['192.0.2.1', '192.0.2.2', '192.0.2.3'].map((address) => test.graphql('{ address }', {}, { address })));
      expect(addresses.map(({ data }) => data)).toEqual(['192.0.2.1', '192.0.2.2', '192.0.2.3'].map((address) => ({ address })));
      const crowd = await Promise.all(['192.0.2.4', '192.0.2.5', '192.0.2.6'].map((address) => test.graphql('query fresh { address }', {}, { address })));
      expect(new Set(crowd.map(({ data }) => JSON.stringify(data))).size).toBe(3);
      const cookies = [];
      for (let round = 0; round < 4; round += 1) cookies.push(...(await test.graphql('{ remember }')).cookies);
      expect(new Set(cookies).size).toBe(4);
      reads = 0;
      for (let round = 0; round < 3; round += 1) await test.graphql('{ whoIs }');
      expect(reads).toBe(3);
    });

    it('shares no errors and no writes', async () => {
      for (let round = 0; round < 3; round += 1) expect((await test.graphql(LIGHT, { room: 'cellar' })).errors?.[0]?.extensions.reason).toBe('ROOM_UNKNOWN');
      expect(reads).toBe(3);
      for (const to of ['dim', 'off']) expect((await test.graphql('mutation ($to: String!) { turn(to: $to) }', { to })).data).toEqual({ turn: to });
      expect(light).toBe('off');
    });
  });
});
