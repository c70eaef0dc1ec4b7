import { addCityRole } from '@libs/cities/testing/places.js';
import type { LiveEnvelope } from '@libs/contracts/live-messages.js';
import { FilmFailed, FilmReady } from '@libs/media/film.events.js';
import { Notification } from '@libs/notifications/notification.entity.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { settled } from '@libs/platform/testing/settled.js';
import type { SubjectMovedPayload } from '@libs/review/review.events.js';
import { ClipReactions } from './clip.reactions.js';
import { type Actor, CLAIM, CREATE, DECIDE, DELETE, HIDE, RESTORE, SET_TEXT, Stage, SUBMIT, WITHDRAW } from './testing/stage.js';

describe('what follows when a clip changes', () => {
  let stage: Stage;
  let cityId: string;
  let author: Actor;
  let focalPoint: Actor;
  let moderator: Actor;
  const live: LiveEnvelope[] = [];

  beforeAll(async () => {
    stage = await Stage.open({ worker: true });
    await stage.app.get(LiveBus).receive((envelope) => live.push(envelope));
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    cityId = (await stage.city({ name: 'Ndemba' })).id;
    author = await stage.worker(cityId, 'CONTRIBUTOR', { locale: 'ar' });
    focalPoint = await stage.worker(cityId, 'FOCAL_POINT');
    await stage.worker(cityId, 'CONTRIBUTOR');
    moderator = await stage.moderator();
    live.length = 0;
  });

  /** Everything told in this city so far, by who heard it. */
  const told = async () => {
    const rows = await stage.app.dataSource.manager.find(Notification, { order: { id: 'ASC' } });
    const of = (actor: Actor) => rows.filter(({ memberId }) => memberId === actor.id).map(({ kind }) => kind);
    const others = rows.filter(({ memberId, href }) => memberId !== author.id && memberId !== focalPoint.id && href.includes(currentId));
    return { author: of(author), focalPoint: of(focalPoint), others: others.length };
  };
  let currentId = 'nothing yet';

  it('tells author and focal points of every decision, once, and nobody else', async () => {
    const { id, revision, itemId } = await stage.submitted(author, cityId);
    currentId = id;
    await stage.must(author, WITHDRAW, { id });
    await stage.must(author, SUBMIT, { id, revision });
    await stage.must(moderator, CLAIM, { id: itemId });
    await stage.must(moderator, DECIDE, { input: { id: itemId, revision, decision: 'REQUEST_CHANGES', reasonCode: 'CONSENT_UNCLEAR' } });
    const mended = await stage.must<{ revision: number }>(author, SET_TEXT, { id, revision, input: { language: 'ar', title: 'حافلة القراءة', summary: 'مكتبة' } });
    await stage.must(author, SUBMIT, { id, revision: mended.revision });
    await stage.must(moderator, CLAIM, { id: itemId });
    await stage.must(moderator, DECIDE, { input: { id: itemId, revision: mended.revision, decision: 'APPROVE' } });
    await stage.must(moderator, HIDE, { id, reasonCode: 'PERSONAL_DATA' });
    await stage.must(moderator, RESTORE, { id });
    const kinds = ['CLIP_CHANGES_REQUESTED', 'CLIP_APPROVED', 'CLIP_HIDDEN', 'CLIP_RESTORED'];
    await eventually(async () => {
      const { author: mine, focalPoint: theirs, others } = await told();
      expect([mine.sort(), theirs.sort(), others]).toEqual([[...kinds].sort(), [...kinds].sort(), 0]);
    });

    const rows = await stage.app.dataSource.manager.findBy(Notification, { memberId: author.id });
    expect(rows.find(({ kind }) => kind === 'CLIP_CHANGES_REQUESTED')).toMatchObject({ params: { cityName: 'Ndemba', reasonCode: 'CONSENT_UNCLEAR' }, href: `/clips/${id}/edit` });
    expect(rows.find(({ kind }) => kind === 'CLIP_HIDDEN')).toMatchObject({ params: { clipTitle: 'حافلة القراءة', reasonCode: 'PERSONAL_DATA' } });
    expect(rows.find(({ kind }) => kind === 'CLIP_APPROVED')?.href).toBe(`/clips/${id}`);

    await settled(stage.app);
    const events = await stage.app.dataSource.query<{ payload: SubjectMovedPayload }[]>(`SELECT payload FROM outbox WHERE type = 'SubjectMoved' AND payload->>'subjectId' = $1`, [id]);
    expect(events).toHaveLength(10);
    const reactions = stage.app.worker?.get(ClipReactions, { strict: false });
    for (const { payload } of events) await reactions?.tellMoved(payload);
    expect((await told()).author).toHaveLength(kinds.length);
  });

  it('tells of a refusal', async () => {
    const { id, revision, itemId } = await stage.submitted(author, cityId);
    currentId = id;
    await stage.must(moderator, CLAIM, { id: itemId });
    await stage.must(moderator, DECIDE, { input: { id: itemId, revision, decision: 'REJECT', reasonCode: 'OFF_TOPIC' } });
    await eventually(async () => expect(await told()).toEqual({ author: ['CLIP_REJECTED'], focalPoint: ['CLIP_REJECTED'], others: 0 }));
  });

  it('hints open pages of the city and of the desk', async () => {
    const { id, itemId } = await stage.submitted(author, cityId);
    await stage.must(moderator, CLAIM, { id: itemId });
    const hints = () => live.filter(({ message, payload }) => message === 'clip' && (payload as { clipId: string }).clipId === id);
    await eventually(() => expect(hints().map(({ payload }) => (payload as { state: string }).state).sort()).toEqual(['IN_REVIEW', 'SUBMITTED']));
    expect(hints().every(({ rooms }) => rooms.includes(`city:${cityId}`) && rooms.includes('review'))).toBe(true);
    await eventually(() => expect(live.filter(({ message }) => message === 'review').map(({ rooms }) => rooms)).toContainEqual(['review']));
    const [waiting] = await stage.app.dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM review_item WHERE state = 'WAITING'`);
    await eventually(() => expect(live.filter(({ message }) => message === 'review').map(({ payload }) => payload)).toContainEqual({ waiting: waiting?.n }));
  });

  it('hints the city alone where the desk has no part in it', async () => {
    const { id } = await stage.must<{ id: string }>(author, CREATE, { input: { cityId, themeSlug: 'planning', language: 'fr', title: 'Un plan' } });
    await stage.must(author, DELETE, { id });
    await eventually(() => expect(live).toContainEqual(expect.objectContaining({ rooms: [`city:${cityId}`], message: 'clip', payload: { clipId: id, state: 'DELETED', revision: 1 } })));
  });

  it('tells the author what became of the film, as long as they work in the city', async () => {
    const { id } = await stage.must<{ id: string }>(author, CREATE, { input: { cityId, themeSlug: 'planning', language: 'fr', title: 'Un plan' } });
    currentId = id;
    const [clip] = await stage.app.dataSource.query<{ filmId: string }[]>('SELECT film_id AS "filmId" FROM clip WHERE id = $1', [id]);
    const filmId = clip?.filmId ?? '';
    await stage.app.dataSource.transaction(async (tx) => {
      await stage.app.get(Outbox).add(tx, FilmFailed, { filmId, code: 'NOT_A_FILM' });
      await stage.app.get(Outbox).add(tx, FilmReady, { filmId });
    });
    await eventually(async () => expect((await told()).author.sort()).toEqual(['FILM_FAILED', 'FILM_READY']));
    const [failed] = await stage.app.dataSource.manager.findBy(Notification, { memberId: author.id, kind: 'FILM_FAILED' });
    expect(failed).toMatchObject({ params: { clipTitle: 'Un plan', cityName: 'Ndemba', failureCode: 'NOT_A_FILM' }, href: `/clips/${id}/edit` });
    const reactions = stage.app.worker?.get(ClipReactions, { strict: false });
    const eventId = failed?.eventKey.split(':')[1] ?? '';
    await reactions?.tellFailed({ filmId, code: 'NOT_A_FILM' }, { eventId, signal: new AbortController().signal });
    expect((await told()).author).toHaveLength(2);

    await stage.app.dataSource.query('UPDATE city_role SET until = current_date WHERE member_id = $1', [author.id]);
    await stage.app.dataSource.transaction((tx) => stage.app.get(Outbox).add(tx, FilmReady, { filmId }));
    await settled(stage.app);
    await addCityRole(stage.app.dataSource, cityId, author.id, 'CONTRIBUTOR');
    await stage.app.dataSource.transaction((tx) => stage.app.get(Outbox).add(tx, FilmFailed, { filmId, code: 'DAMAGED' }));
    await eventually(async () => expect((await told()).author).toHaveLength(3));
    expect(await told()).toMatchObject({ focalPoint: [], others: 0 });
  });
});
