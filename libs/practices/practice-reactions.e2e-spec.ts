import { addCityRole } from '@libs/cities/testing/places.js';
import type { LiveEnvelope } from '@libs/contracts/live-messages.js';
import { Notification } from '@libs/notifications/notification.entity.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import type { SubjectMovedPayload } from '@libs/review/review.events.js';
import { PracticeReactions } from './practice.reactions.js';
import { BEGIN, DELETE, HIDE, RESTORE, SAVE, WITHDRAW } from './testing/documents.js';
import { type Actor, CLAIM, DECIDE, PracticeStage } from './testing/stage.js';

const COMMENT = 'mutation ($input: WritePostInput!) { writePost(input: $input) { post { id } } }';
const comment = (subjectId: string) => ({ input: { key: crypto.randomUUID(), subjectKind: 'PRACTICE', subjectId, body: 'Bravo', language: 'fr' } });

describe('what follows when a practice changes', () => {
  let stage: PracticeStage;
  const live: LiveEnvelope[] = [];

  beforeAll(async () => {
    stage = await PracticeStage.open({ worker: true });
    await stage.app.get(LiveBus).receive((envelope) => live.push(envelope));
  });
  afterAll(() => stage.close());
  beforeEach(() => {
    live.length = 0;
  });

  const toldTo = async (actor: Actor) => (await stage.dataSource.manager.find(Notification, { where: { memberId: actor.id }, order: { id: 'ASC' } })).map(({ kind, href, params }) => ({ kind, href, params }));

  it('tells author and focal points of every decision, once, and nobody else', async () => {
    const made = await stage.submitted();
    const { id, author, moderator, itemId, city } = made;
    const focalPoint = await stage.worker(city.id, 'FOCAL_POINT');
    const colleague = await stage.worker(city.id, 'CONTRIBUTOR');
    await stage.must(moderator, CLAIM, { id: itemId });
    await stage.must(moderator, DECIDE, { input: { id: itemId, revision: made.edits, decision: 'REQUEST_CHANGES', reasonCode: 'OFF_TOPIC', remarks: [{ part: 'STEPS', text: 'Plus.' }] } });
    await stage.approve(await stage.submit(made));
    await stage.must(moderator, HIDE, { id, reasonCode: 'PERSONAL_DATA' });
    await stage.must(moderator, RESTORE, { id });
    const kinds = ['PRACTICE_APPROVED', 'PRACTICE_CHANGES_REQUESTED', 'PRACTICE_HIDDEN', 'PRACTICE_RESTORED'];
    await eventually(async () => {
      for (const actor of [author, focalPoint]) expect((await toldTo(actor)).map(({ kind }) => kind).sort()).toEqual(kinds);
    });
    expect(await toldTo(colleague)).toEqual([]);
    const mine = await toldTo(author);
    expect(mine.find(({ kind }) => kind === 'PRACTICE_CHANGES_REQUESTED')).toEqual({ kind: 'PRACTICE_CHANGES_REQUESTED', href: `/practices/${id}/edit`, params: { practiceTitle: 'Le bus qui lit', cityName: city.name, reasonCode: 'OFF_TOPIC' } });
    expect(mine.find(({ kind }) => kind === 'PRACTICE_APPROVED')?.href).toBe(`/practices/${id}`);

    const events = await stage.dataSource.query<{ payload: SubjectMovedPayload }[]>(`SELECT payload FROM outbox WHERE type = 'SubjectMoved' AND payload->>'subjectId' = $1`, [made.revisionId]);
    const reactions = stage.app.worker?.get(PracticeReactions, { strict: false });
    for (const { payload } of events) await reactions?.tellMoved(payload);
    expect(await toldTo(author)).toHaveLength(kinds.length);
  });

  it('tells who begins a revision, as long as they work in the city', async () => {
    const made = await stage.published();
    const colleague = await stage.worker(made.city.id, 'CONTRIBUTOR');
    await stage.must(colleague, BEGIN, { practiceId: made.id });
    await stage.approve(await stage.submit({ ...made, author: colleague }, 'Neuf.'));
    await eventually(async () => expect((await toldTo(colleague)).map(({ kind }) => kind)).toEqual(['PRACTICE_APPROVED']));
  });

  it('hints open pages of the city and of the desk, and who saved what', async () => {
    const made = await stage.submitted();
    const { id, revisionId, author, moderator, city } = made;
    const second = await stage.draft({ city, author });
    await addCityRole(stage.dataSource, city.id, (await stage.person()).id);
    live.length = 0;
    await stage.must(author, SAVE, { input: { practiceId: second.id, edits: 0, content: { goals: { goals: [4] } } } });
    await stage.must(moderator, CLAIM, { id: made.itemId });
    await stage.must(author, DELETE, { id: second.id });
    const hints = () => live.filter(({ message }) => message === 'practice').map(({ rooms, payload }) => ({ rooms, ...payload }));
    await eventually(() => {
      expect(hints()).toContainEqual({ rooms: [`city:${city.id}`], practiceId: second.id, revisionId: second.revisionId, section: 'GOALS', edits: 2, editorName: 'Awa Diatta' });
      expect(hints()).toContainEqual({ rooms: [`city:${city.id}`, 'review'], practiceId: id, revisionId, edits: made.edits, state: 'IN_REVIEW' });
      expect(hints()).toContainEqual({ rooms: [`city:${city.id}`], practiceId: second.id, revisionId: second.revisionId, edits: 2, state: 'DELETED' });
    });
  });

  it('opens and closes its thread with it', async () => {
    const { id, author } = await stage.published();
    const reader = await stage.person();
    await stage.dataSource.query(`UPDATE member SET created_at = created_at - interval '1 year'`);
    const thread = async () => (await stage.dataSource.query<{ is_open: boolean }[]>(`SELECT is_open FROM discussion WHERE subject_kind = 'PRACTICE' AND subject_id = $1`, [id]))[0]?.is_open;
    await stage.must(reader, COMMENT, comment(id));
    expect(await thread()).toBe(true);
    await stage.must(author, WITHDRAW, { id, reason: 'Arrêté.' });
    await eventually(async () => expect(await thread()).toBe(false));
    expect(await stage.refusal(reader, COMMENT, comment(id))).not.toBe('none');
  });
});
