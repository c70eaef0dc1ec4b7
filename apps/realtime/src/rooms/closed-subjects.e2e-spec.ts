import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Socket } from 'socket.io-client';
import { room, type ServerMessages, type WatchAnswer } from '@libs/contracts/live-messages.js';
import { CLAIM, DECIDE, HIDE, Stage, type Actor } from '@libs/clips/testing/stage.js';
import { ClipsApiModule } from '@libs/clips/clips.api.module.js';
import { ClipsWorkerModule } from '@libs/clips/clips.worker.module.js';
import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { AccountsWorkerModule } from '@libs/accounts/accounts.worker.module.js';
import { CitiesApiModule } from '@libs/cities/cities.api.module.js';
import { CitiesWorkerModule } from '@libs/cities/cities.worker.module.js';
import { DiscussionsApiModule } from '@libs/discussions/discussions.api.module.js';
import { DiscussionsWorkerModule } from '@libs/discussions/discussions.worker.module.js';
import { addDiscussion } from '@libs/discussions/testing/threads.js';
import { MediaApiModule } from '@libs/media/media.api.module.js';
import { MediaWorkerModule } from '@libs/media/media.worker.module.js';
import { NotificationsApiModule } from '@libs/notifications/notifications.api.module.js';
import { NotificationsWorkerModule } from '@libs/notifications/notifications.worker.module.js';
import { newId } from '@libs/platform/ids/id.js';
import type { Running } from '@libs/platform/process/run-process.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { startTestApp } from '@libs/platform/testing/test-app.js';
import { addPractices } from '@libs/practices/testing/add-practices.js';
import { ReviewApiModule } from '@libs/review/review.api.module.js';
import { ReviewWorkerModule } from '@libs/review/review.worker.module.js';
import { ThemesApiModule } from '@libs/themes/themes.api.module.js';
import { startRealtime } from '../start-realtime.js';
import { ask, connectClient, type LiveClient } from '../testing/live-client.js';

const REFUSED: WatchAnswer = { ok: false, code: 'FORBIDDEN' };
const WRITE = 'mutation ($input: WritePostInput!) { writePost(input: $input) { post { id position version } discussion { id } } }';

interface Wrote {
  post: { id: string; position: number; version: number };
  discussion: { id: string };
}

describe('rooms of threads whose subject is not public', () => {
  let stage: Stage;
  let processes: Running[];
  let people: Record<'author' | 'colleague' | 'moderator' | 'stranger', Actor>;
  let cityId: string;
  let elsewhere: string;
  const open: Socket[] = [];

  beforeAll(async () => {
    const app = await startTestApp({
      imports: [AccountsApiModule, CitiesApiModule, NotificationsApiModule, ReviewApiModule, MediaApiModule, ThemesApiModule, DiscussionsApiModule, ClipsApiModule],
      worker: [AccountsWorkerModule, CitiesWorkerModule, NotificationsWorkerModule, ReviewWorkerModule, MediaWorkerModule, DiscussionsWorkerModule, ClipsWorkerModule],
    });
    stage = await Stage.on(app);
    processes = [await startRealtime(), await startRealtime()];
    [cityId, elsewhere] = [(await stage.city({ slug: 'moyne', name: 'Moyne' })).id, (await stage.city({ slug: 'galway', name: 'Galway' })).id];
    people = {
      author: await stage.worker(cityId, 'CONTRIBUTOR', { name: 'Au Thor' }),
      colleague: await stage.worker(cityId, 'ORGANISER', { name: 'Col League' }),
      moderator: await stage.moderator(),
      stranger: await stage.worker(elsewhere, 'FOCAL_POINT', { name: 'Stran Ger' }),
    };
    // Who is new may write little.
    await app.dataSource.query("UPDATE member SET created_at = now() - interval '30 days'");
  }, 60_000);
  afterEach(() => {
    for (const socket of open.splice(0)) socket.disconnect();
  });
  afterAll(async () => {
    for (const { app } of processes) await app.close();
    await stage.close();
  });

  const connected = (index: number, { cookie }: Actor): Promise<LiveClient> => connectClient(processes[index]?.port, cookie, open);
  const everybody = async () => ({ author: await connected(0, people.author), colleague: await connected(1, people.colleague), moderator: await connected(1, people.moderator), stranger: await connected(0, people.stranger) });
  const told = <K extends keyof ServerMessages>({ heard }: LiveClient, message: K) => heard.filter(([name]) => name === message).map(([, payload]) => payload as ServerMessages[K]);
  const write = (who: Actor, where: object) => stage.must<Wrote>(who, WRITE, { input: { key: newId(), body: 'Is the second minute clear?', language: 'en', ...where } });

  it('let those in who see a clip at the desk, and tell them of each other', async () => {
    const { id: subjectId } = await stage.submitted(people.author, cityId);
    const { discussion } = await write(people.author, { subjectKind: 'CLIP', subjectId });
    const name = room.discussion(discussion.id);
    const { author, colleague, moderator, stranger } = await everybody();
    for (const made of [author, colleague, moderator]) expect(await ask(made, 'watch', name)).toEqual({ ok: true, version: 1 });
    expect([await ask(stranger, 'watch', name), await ask(stranger, 'typing', name)]).toEqual([REFUSED, REFUSED]);
    const { post } = await write(people.moderator, { discussionId: discussion.id });
    for (const made of [author, colleague, moderator]) {
      await eventually(() => expect(told(made, 'posts').at(-1)).toEqual({ discussionId: discussion.id, version: post.version, lastPosition: 2, postIds: [post.id] }));
    }
    expect(await ask(colleague, 'typing', name)).toEqual({ ok: true });
    for (const made of [author, moderator]) await eventually(() => expect(told(made, 'typing').at(-1)?.people).toEqual([{ id: people.colleague.id, name: 'Col League' }]));
    expect(stranger.heard).toEqual([]);
  });

  it('open to everybody with the clip, and close again when it is hidden, but to who still sees it', async () => {
    const { id: subjectId, itemId, revision } = await stage.submitted(people.author, cityId);
    const { discussion } = await write(people.author, { subjectKind: 'CLIP', subjectId });
    const name = room.discussion(discussion.id);
    const { author, stranger } = await everybody();
    expect([await ask(author, 'watch', name), await ask(stranger, 'watch', name)]).toEqual([{ ok: true, version: 1 }, REFUSED]);
    await stage.must(people.moderator, CLAIM, { id: itemId });
    await stage.must(people.moderator, DECIDE, { input: { id: itemId, revision, decision: 'APPROVE' } });
    await eventually(async () => expect(await ask(stranger, 'watch', name)).toMatchObject({ ok: true }), 20_000, 300);
    await stage.must(people.moderator, HIDE, { id: subjectId, reasonCode: 'OFF_TOPIC' });
    await eventually(() => expect(told(stranger, 'left')).toEqual([{ room: name }]));
    expect(await ask(stranger, 'watch', name)).toEqual(REFUSED);
    const { post } = await write(people.author, { discussionId: discussion.id });
    await eventually(() => expect(told(author, 'posts').at(-1)?.version).toBe(post.version));
    expect([told(author, 'left'), told(stranger, 'posts')]).toEqual([[], []]);
  });

  it('are left at once by who does not work in the city any more', async () => {
    const { id: subjectId } = await stage.submitted(people.author, cityId);
    const { discussion } = await write(people.author, { subjectKind: 'CLIP', subjectId });
    const leaver = await stage.worker(cityId, 'CONTRIBUTOR', { name: 'Lea Ver' });
    const made = await connected(1, leaver);
    const name = room.discussion(discussion.id);
    expect(await ask(made, 'watch', name)).toMatchObject({ ok: true });
    const started = Date.now();
    await stage.app.dataSource.query('UPDATE city_role SET until = current_date WHERE member_id = $1', [leaver.id]);
    await stage.app.get(LiveBus).actorsChanged([leaver.id]);
    await eventually(() => expect(told(made, 'left')).toEqual([{ room: name }]));
    // At once, on a machine that has other work; what no hint tells is found after half a minute.
    expect(Date.now() - started).toBeLessThan(8_000);
    expect(made.socket.connected).toBe(true);
  });

  it('ask practices and adoptions by their own rules', async () => {
    const { dataSource } = stage.app;
    const thread = (subjectKind: string, subjectId: string) => addDiscussion(dataSource, { kind: 'THREAD', theme: null, subjectKind, subjectId, isOpen: false, posts: 1, writers: [people.author.id] });
    const [draft = ''] = await addPractices(dataSource, { count: 1, cityId, isShown: false });
    const [shown = ''] = await addPractices(dataSource, { count: 1, cityId });
    const adoptionId = newId();
    await dataSource.query(
      `INSERT INTO adoption (id, practice_id, based_on, city_id, plan, report, considering_at, created_at, updated_at) VALUES ($1, $2, 1, $3, '{}', '{}', now(), now(), now())`,
      [adoptionId, shown, elsewhere],
    );
    const other = await stage.person({ name: 'No Body' });
    const made = { ...(await everybody()), other: await connected(1, other) };
    const hears = async (name: string) => {
      const answers: [string, boolean][] = [];
      for (const [who, client] of Object.entries(made)) answers.push([who, (await ask(client, 'watch', name)).ok]);
      return answers.filter(([, ok]) => ok).map(([who]) => who);
    };
    expect(await hears(room.discussion(await thread('PRACTICE', draft)))).toEqual(['author', 'colleague', 'moderator']);
    expect(await hears(room.discussion(await thread('ADOPTION', adoptionId)))).toEqual(['author', 'colleague', 'moderator', 'stranger']);
    expect(await hears(room.discussion(await thread('PRACTICE', newId())))).toEqual([]);
    expect(await hears(room.discussion(await thread('NOTHING', draft)))).toEqual([]);
  });
});
