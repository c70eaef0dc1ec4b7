import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CitiesModule } from '@libs/cities/cities.module.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { AccountsApiModule } from '../accounts.api.module.js';
import { SweepSessionsProcessor } from './sweep-sessions.processor.js';
import { addMember, signedIn } from '../testing/people.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ imports: [AccountsApiModule, CitiesModule] });
});
afterAll(() => app.close());

it('forgets what ended a month ago and nothing else', async () => {
  const { dataSource } = app;
  const member = await addMember(dataSource);
  const cookies = [await signedIn(app, member.id), await signedIn(app, member.id), await signedIn(app, member.id), await signedIn(app, member.id)];
  const ids = (await dataSource.query<{ id: string }[]>('SELECT id FROM session ORDER BY id')).map(({ id }) => id);
  const days = (n: number) => new Date(Date.now() - n * 24 * 3_600_000);
  await dataSource.query('UPDATE session SET expires_at = $2 WHERE id = $1', [ids[0], days(31)]);
  await dataSource.query('UPDATE session SET revoked_at = $2 WHERE id = $1', [ids[1], days(31)]);
  await dataSource.query('UPDATE session SET revoked_at = $2 WHERE id = $1', [ids[2], days(29)]);
  await new SweepSessionsProcessor(dataSource, app.get(Clock)).run();
  expect((await dataSource.query<{ id: string }[]>('SELECT id FROM session ORDER BY id')).map(({ id }) => id)).toEqual(ids.slice(2));
  expect((await app.graphql<{ viewer: object }>('{ viewer { id } }', {}, { cookie: cookies[3] })).data.viewer).toEqual({ id: member.id });
});
