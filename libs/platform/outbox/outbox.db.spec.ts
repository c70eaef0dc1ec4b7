import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Injectable, Module } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '@libs/platform/access/access.js';
import { ActorSource } from '@libs/platform/access/actor-source.js';
import { VISITOR } from '@libs/platform/access/actor.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { settled } from '@libs/platform/testing/settled.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import type { LiveEnvelope } from '@libs/contracts/live-messages.js';
import { RateLimits } from '@libs/platform/access/rate-limit.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { defineEvent } from './event.js';
import { Outbox } from './outbox.js';
import { type EventContext, On, runReaction } from './reaction.js';
import { SweepOutboxProcessor } from './sweep-outbox.processor.js';

const LanternLit = defineEvent<{ lantern: number }>('LanternLit');

const seen: { lantern: number; eventId: string }[] = [];
let failures = 0;

@Injectable()
class LanternReactions {
  @On(LanternLit)
  async note({ lantern }: { lantern: number }, { eventId }: EventContext): Promise<void> {
    if (lantern === 13 && failures++ === 0) throw new Error('once');
    seen.push({ lantern, eventId });
  }
}

@Module({ providers: [LanternReactions] })
class LanternWorkerModule {}

@Resolver()
class PingResolver {
  @Public()
  @Query(() => Boolean)
  ping(): boolean {
    return true;
  }
}

@Module({ providers: [PingResolver, { provide: ActorSource, useValue: { fromHeaders: async () => VISITOR } }], exports: [ActorSource] })
class VisitorsModule {}

const redisUrl = process.env.TEST_REDIS_URL;
const backends: [string, Record<string, string>][] = [['PostgreSQL', { REDIS_URL: '' }], ...(redisUrl ? [['Redis', { REDIS_URL: redisUrl }] as [string, Record<string, string>]] : [])];

describe.each(backends)('outbox with queues on %s', (_name, environment) => {
  let test: TestApp;
  beforeAll(async () => {
    seen.length = 0;
    failures = 0;
    test = await startTestApp({ imports: [VisitorsModule], worker: [LanternWorkerModule], environment });
  });
  afterAll(() => test?.close());

  it('delivers what was committed, and tries again after a failure', async () => {
    await test.dataSource.transaction(async (tx) => {
      for (const lantern of [1, 13, 20]) await test.get(Outbox).add(tx, LanternLit, { lantern });
    });
    await eventually(() => expect(seen.map(({ lantern }) => lantern).sort((a, b) => a - b)).toEqual([1, 13, 20]));
    // The relay says so after its jobs have begun.
    await settled(test);
  });

  it('delivers nothing of a transaction that was rolled back', async () => {
    const before = seen.length;
    await expect(
      test.dataSource.transaction(async (tx) => {
        await test.get(Outbox).add(tx, LanternLit, { lantern: 99 });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await test.dataSource.transaction((tx) => test.get(Outbox).add(tx, LanternLit, { lantern: 21 }));
    await eventually(() => expect(seen.length).toBe(before + 1));
    expect(seen.at(-1)?.lantern).toBe(21);
  });

  it('gives the same job once while it waits, however often it is added', async () => {
    const before = seen.length;
    const once = { job: runReaction, payload: { reaction: 'LanternReactions.note', eventId: 'e', payload: { lantern: 5 } }, id: 'same-job', delayMs: 300 };
    await test.get(Jobs).addAll([once, once]);
    await test.get(Jobs).addAll([once]);
    await eventually(() => expect(seen.length).toBeGreaterThan(before));
    await settled(test);
    expect(seen.length).toBe(before + 1);
  });

  it('carries a live message from one process to all', async () => {
    const got: LiveEnvelope[] = [];
    await test.get(LiveBus).receive((envelope) => got.push(envelope));
    await test.worker?.get(LiveBus).send(['review'], 'review', { waiting: 3 });
    await eventually(() => expect(got).toEqual([{ rooms: ['review'], message: 'review', payload: { waiting: 3 }, disconnect: false }]));
  });

  it('forgets what was relayed a week ago, and nothing that waits', async () => {
    await test.dataSource.query(`INSERT INTO outbox (id, type, payload, relayed_at) VALUES (gen_random_uuid(), 'Old', '{}', now() - interval '8 days'), (gen_random_uuid(), 'Fresh', '{}', now())`);
    await test.worker?.get(SweepOutboxProcessor).run();
    expect(await test.dataSource.query("SELECT type FROM outbox WHERE type IN ('Old', 'Fresh')")).toEqual([{ type: 'Fresh' }]);
  });

  it('leaves events of a type it does not know to a newer worker, and goes on with the others', async () => {
    const before = seen.length;
    await test.dataSource.query("INSERT INTO outbox (id, type, payload) SELECT gen_random_uuid(), 'BroughtByANewerVersion', '{}' FROM generate_series(1, 250)");
    await test.dataSource.transaction((tx) => test.get(Outbox).add(tx, LanternLit, { lantern: 34 }));
    await eventually(() => expect(seen.slice(before).map(({ lantern }) => lantern)).toEqual([34]));
    const [{ waiting }] = await test.dataSource.query("SELECT count(*)::int AS waiting FROM outbox WHERE type = 'BroughtByANewerVersion' AND relayed_at IS NULL");
    expect(waiting).toBe(250);
    await test.dataSource.query("DELETE FROM outbox WHERE type = 'BroughtByANewerVersion'");
  });

  it('counts tries over processes', async () => {
    const limit = { name: 'lanterns', points: 2, seconds: 60 };
    await test.get(RateLimits).take(limit, 'here');
    await test.worker?.get(RateLimits).take(limit, 'here');
    await expect(test.get(RateLimits).take(limit, 'here')).rejects.toMatchObject({ category: 'RATE_LIMITED', details: { params: { seconds: expect.any(Number) } } });
    await test.get(RateLimits).take(limit, 'there');
  });
});

if (!redisUrl) process.stdout.write('Left out: the same with queues on Redis, because no redis-server was found.\n');
