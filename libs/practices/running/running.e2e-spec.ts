import { Clock } from '@libs/platform/clock/clock.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { Notification } from '@libs/notifications/notification.entity.js';
import { addPractices } from '../testing/add-practices.js';
import { BEGIN, HIDE } from '../testing/documents.js';
import { type Actor, PracticeStage } from '../testing/stage.js';
import { AskStillRunningProcessor } from './ask-still-running.processor.js';

const YEAR = 365 * 24 * 3_600_000;
const CONFIRM = 'mutation ($id: ID!, $answer: RunningAnswer!, $note: String) { confirmPractice(id: $id, answer: $answer, note: $note) { running { answer lastConfirmedAt askedAt overdue note } card { evidence } } }';
const RUNNING = 'query ($id: ID!) { practice(id: $id) { running { answer lastConfirmedAt askedAt overdue note } } }';
const DUES = 'query ($slug: String!) { city(slug: $slug) { practiceDues { kind href title } } }';

describe('still running?', () => {
  let stage: PracticeStage;
  beforeAll(async () => {
    stage = await PracticeStage.open({ worker: true });
  });
  afterAll(() => stage.close());

  const ask = () => stage.app.worker?.get(AskStillRunningProcessor, { strict: false }).run({}, { signal: new AbortController().signal });
  /** As if so much time had gone by since. */
  const age = (id: string, ms = YEAR + 1_000) =>
    stage.dataSource.query(`UPDATE practice SET published_at = published_at - make_interval(secs => $2), first_published_at = first_published_at - make_interval(secs => $2), last_confirmed_at = last_confirmed_at - make_interval(secs => $2) WHERE id = $1`, [id, ms / 1_000]);
  const running = async (id: string) => (await stage.must<{ running: object }>(null, RUNNING, { id })).running;
  const questions = async (id: string) => (await stage.dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM practice_confirmation WHERE practice_id = $1', [id]))[0]?.n;
  const told = (actor: Actor) => stage.dataSource.manager.findBy(Notification, { memberId: actor.id, kind: 'PRACTICE_STILL_RUNNING' });

  it('is asked once a year, told to those who answer for it, due until answered, and shown while it is not', async () => {
    const { id, author, city } = await stage.published();
    await age(id, YEAR - 60_000);
    await ask();
    expect(await running(id)).toEqual({ answer: null, lastConfirmedAt: null, askedAt: null, overdue: false, note: null });
    await age(id, 120_000);
    await Promise.all([ask(), ask()]);
    await ask();
    expect(await questions(id)).toBe(1);
    expect(await running(id)).toMatchObject({ overdue: true, askedAt: expect.any(String) });
    await eventually(async () => expect(await told(author)).toMatchObject([{ href: `/practices/${id}/confirm`, params: { practiceTitle: 'Le bus qui lit' } }]));
    expect(await stage.must(author, DUES, { slug: city.slug })).toEqual({ practiceDues: [{ kind: 'CONFIRM', href: `/practices/${id}/confirm`, title: 'Le bus qui lit' }] });

    await stage.must(author, CONFIRM, { id, answer: 'CHANGED', note: 'Deux bus maintenant.' });
    await stage.must(author, CONFIRM, { id, answer: 'CHANGED', note: 'Deux bus maintenant.' });
    expect(await questions(id)).toBe(1);
    expect(await running(id)).toMatchObject({ answer: 'CHANGED', overdue: false, askedAt: null, note: 'Deux bus maintenant.', lastConfirmedAt: expect.any(String) });
    const [card] = await stage.dataSource.query<{ confirmed: boolean }[]>('SELECT last_confirmed_at IS NOT NULL AS confirmed FROM practice_card WHERE practice_id = $1', [id]);
    expect(card?.confirmed).toBe(true);
    await ask();
    expect(await questions(id)).toBe(1);
    await age(id);
    await ask();
    expect(await questions(id)).toBe(2);
  });

  it('is not asked of what ended or is not on the site; an end is no confirmation', async () => {
    const [ended, hidden] = [await stage.published(), await stage.published()];
    expect(await stage.must(ended.author, CONFIRM, { id: ended.id, answer: 'ENDED' })).toMatchObject({ running: { answer: 'ENDED', lastConfirmedAt: null } });
    await stage.must(hidden.moderator, HIDE, { id: hidden.id, reasonCode: 'OFF_TOPIC' });
    for (const { id } of [ended, hidden]) await age(id);
    await ask();
    expect([await questions(ended.id), await questions(hidden.id)]).toEqual([1, 0]);
    expect(await stage.refusal(hidden.author, CONFIRM, { id: hidden.id, answer: 'RUNNING' })).toBe('CONFLICT NOT_SHOWN');
    for (const actor of [ended.moderator, await stage.person(), await stage.worker(ended.city.id, 'ORGANISER')]) {
      expect(await stage.refusal(actor, CONFIRM, { id: ended.id, answer: 'RUNNING' })).toBe('FORBIDDEN NOT_ALLOWED');
    }
    // It may begin again.
    expect(await stage.must(ended.author, CONFIRM, { id: ended.id, answer: 'RUNNING' })).toMatchObject({ running: { answer: 'RUNNING' } });
  });

  it('is answered by a new text, too', async () => {
    const made = await stage.published();
    await age(made.id);
    await ask();
    expect(await running(made.id)).toMatchObject({ overdue: true });
    await stage.must(made.author, BEGIN, { practiceId: made.id });
    await stage.approve(await stage.submit(made, 'Tout est neuf.'));
    expect(await running(made.id)).toMatchObject({ overdue: false, askedAt: null });
    await ask();
    expect(await questions(made.id)).toBe(0);
  });

  it('is asked of many, batch by batch', async () => {
    const city = await stage.city();
    const old = new Date(stage.app.get(Clock).now().getTime() - 2 * YEAR);
    const ids = await addPractices(stage.dataSource, { count: 230, cityId: city.id, from: old });
    await ask();
    const [row] = await stage.dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM practice_confirmation WHERE practice_id = ANY($1) AND answered_at IS NULL', [ids]);
    expect(row?.n).toBe(230);
  });
});
