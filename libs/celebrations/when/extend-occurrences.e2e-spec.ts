import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '@libs/platform/clock/clock.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { LOG } from '@libs/platform/log/log.module.js';
import { ExtendOccurrencesProcessor } from './extend-occurrences.processor.js';
import { SettleOccurrences } from './rows/settle-occurrences.js';
import { findLocal, ZONE_VERSION } from './rules/find-instant.js';
import { addDays } from './rules/parse-local-time.js';
import { WhenStage } from './testing/when-stage.js';

const HOUR_MS = 3_600_000;

describe('extending occurrences', () => {
  let stage: WhenStage;
  let processor: ExtendOccurrencesProcessor;
  beforeAll(async () => {
    stage = await WhenStage.open();
    const { app } = stage;
    processor = new ExtendOccurrencesProcessor(app.dataSource, app.get(SettleOccurrences), app.get(Jobs), app.get(Clock), app.get(LOG));
  });
  afterAll(() => stage.close());

  const run = () => processor.run({}, { signal: new AbortController().signal });
  const evening = () => {
    const day = addDays(findLocal(stage.now(), 'UTC').slice(0, 10), 40);
    return { startsLocal: `${day}T18:00`, endsLocal: `${day}T20:00` };
  };

  it('makes the months that come into reach, once', async () => {
    const id = await stage.announce({ ...evening(), rule: 'FREQ=WEEKLY' });
    const draft = await stage.announce({ ...evening(), rule: 'FREQ=WEEKLY', state: 'DRAFT' });
    const before = await stage.rows(id);
    stage.wait(20);
    await run();
    const after = await stage.rows(id);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
    await run();
    expect(await stage.rows(id)).toEqual(after);
    expect((await stage.rows(draft)).length).toBe(before.length);
    expect((await stage.rows(id)).flatMap(({ told }) => told)).toEqual([]);
  });

  it('computes anew what an older zone database said, tells where it was wrong, and leaves alone what has begun', async () => {
    const id = await stage.announce({ ...evening(), rule: 'FREQ=DAILY;COUNT=3', zone: 'Africa/Casablanca' });
    const [first, second, third] = await stage.rows(id);
    const plant = (rowId: string | undefined, hours: number, start: Date) =>
      stage.app.dataSource.query(`UPDATE occurrence SET zone_version = '2019a', starts_at = $2::timestamptz + make_interval(hours => $3), ends_at = ends_at + make_interval(hours => $3) WHERE id = $1`, [rowId, start, hours]);
    if (!first || !second || !third) throw new Error('three were announced');
    await plant(first.id, 1, first.startsAt);
    await plant(second.id, 0, second.startsAt);
    await plant(third.id, 1, new Date(stage.now().getTime() - 3 * HOUR_MS));
    await run();
    const after = await stage.rows(id);
    expect(after.slice(0, 2).map(({ startsAt, told }) => [startsAt, told])).toEqual([[first.startsAt, [1]], [second.startsAt, []]]);
    expect(after[2]?.startsAt.getTime()).toBeLessThan(stage.now().getTime());
    const versions: { version: string }[] = await stage.app.dataSource.query('SELECT zone_version AS version FROM occurrence WHERE celebration_id = $1 ORDER BY original_start', [id]);
    expect(versions.map(({ version }) => version)).toEqual([ZONE_VERSION, ZONE_VERSION, '2019a']);
  });
});
