import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Injectable, Module } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '@libs/platform/access/access.js';
import { ActorSource } from '@libs/platform/access/actor-source.js';
import { VISITOR } from '@libs/platform/access/actor.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { defineEvent } from './event.js';
import { Outbox } from './outbox.js';
import { type EventContext, On } from './reaction.js';

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

describe('outbox', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ imports: [VisitorsModule], worker: [LanternWorkerModule] });
  });
  afterAll(() => test?.close());

  it('delivers what was committed, and tries again after a failure', async () => {
    await test.dataSource.transaction(async (tx) => {
      for (const lantern of [1, 13, 20]) await test.get(Outbox).add(tx, LanternLit, { lantern });
    });
    await eventually(() => expect(seen.map(({ lantern }) => lantern).sort()).toEqual([1, 13, 20]));
    const [{ waiting }] = await test.dataSource.query('SELECT count(*) AS waiting FROM outbox WHERE relayed_at IS NULL');
    expect(waiting).toBe(0);
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
});
