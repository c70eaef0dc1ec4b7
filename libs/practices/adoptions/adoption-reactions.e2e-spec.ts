import type { LiveEnvelope } from '@libs/contracts/live-messages.js';
import { Notification } from '@libs/notifications/notification.entity.js';
import { newId } from '@libs/platform/ids/id.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { HIDE, RESTORE } from '../testing/documents.js';
import { type Actor, PracticeStage } from '../testing/stage.js';
import { AdoptionReactions } from './adoption.reactions.js';
import { Adoptions, PLAN, REPORT } from './testing/adoption-stage.js';
import { ADOPT, ADOPTION, ANSWER, OFFER, SAVE_PLAN, SAVE_REPORT } from './testing/documents.js';

const THREAD = 'query ($id: ID!) { subjectDiscussion(kind: "ADOPTION", id: $id) { subject { title href } discussion { id } } }';
const WRITE = `mutation ($input: WritePostInput!) { writePost(input: $input) { post { id } discussion { id } } }`;

describe('what follows when an adoption changes', () => {
  let stage: PracticeStage;
  let adoptions: Adoptions;
  const live: LiveEnvelope[] = [];

  beforeAll(async () => {
    stage = await PracticeStage.open({ worker: true });
    adoptions = new Adoptions(stage);
    await stage.app.get(LiveBus).receive((envelope) => live.push(envelope));
  });
  afterAll(() => stage.close());

  const told = async ({ id }: Actor) => {
    const rows = await stage.dataSource.manager.find(Notification, { where: { memberId: id }, order: { id: 'ASC' } });
    return rows.filter(({ kind }) => !kind.startsWith('PRACTICE'));
  };
  const hears = (actor: Actor, ...kinds: string[]) => eventually(async () => expect((await told(actor)).map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted()));

  it('tells the other city, once, in its own words', async () => {
    const practice = await stage.published();
    const focalPoint = await stage.worker(practice.city.id, 'FOCAL_POINT');
    const bystander = await stage.worker(practice.city.id, 'CONTRIBUTOR');
    const adopted = await adoptions.come('RUNNING', { practice });
    const { id, taker, city } = adopted;
    const takersFocalPoint = await stage.worker(city.id, 'FOCAL_POINT');
    await stage.must(practice.author, OFFER, { input: { id, key: newId(), text: 'Venez voir.' } });
    await stage.must(taker, SAVE_REPORT, { input: { id, edits: 0, report: REPORT } });
    await adoptions.move(adopted, 'REPORTED');
    await stage.must(practice.author, ANSWER, { input: { id, edits: await adoptions.edits(id), answer: 'COMMENTED', text: 'Bravo.' } });

    for (const one of [practice.author, focalPoint]) await hears(one, 'ADOPTION_BEGUN', 'ADOPTION_MOVED', 'ADOPTION_MOVED', 'ADOPTION_REPORTED');
    for (const one of [taker, takersFocalPoint]) await hears(one, 'HELP_OFFERED', 'REPORT_ANSWERED');
    expect(await told(bystander)).toEqual([]);
    const begun = (await told(focalPoint)).find(({ kind }) => kind === 'ADOPTION_BEGUN');
    expect(begun).toMatchObject({ href: `/adoptions/${id}`, params: { practiceTitle: 'Le bus qui lit', cityName: 'Lagunia' } });
    expect((await told(taker)).find(({ kind }) => kind === 'REPORT_ANSWERED')).toMatchObject({ params: { cityName: 'Ndemba', answer: 'COMMENTED' } });

    // The relay delivers at least once.
    const reactions = stage.app.worker?.get(AdoptionReactions);
    await reactions?.tellBegun({ adoptionId: id });
    await hears(focalPoint, 'ADOPTION_BEGUN', 'ADOPTION_MOVED', 'ADOPTION_MOVED', 'ADOPTION_REPORTED');
  });

  it('hints the open pages of both cities, and no others', async () => {
    const { id, practice, city, taker } = await adoptions.begin();
    await stage.must(taker, SAVE_PLAN, { input: { id, edits: 0, plan: PLAN } });
    // The hint that it was begun comes in its own time, before or after; after, it says the same.
    const saved = () => live.filter(({ payload }) => (payload as { adoptionId?: string; edits?: number }).adoptionId === id && (payload as { edits?: number }).edits === 2);
    await eventually(async () => expect(saved()).not.toHaveLength(0));
    expect(saved()[0]).toMatchObject({ message: 'adoption', rooms: [`city:${city.id}`, `city:${practice.city.id}`], payload: { adoptionId: id, edits: 2, state: 'CONSIDERING' } });
  });

  it('keeps its thread for whoever sees the adoption, also while the practice is hidden meanwhile', async () => {
    const adopted = await adoptions.planned();
    const { id, practice, taker } = adopted;
    const stranger = await stage.person();
    const post = { key: newId(), body: 'Où acheter un bateau ?', language: 'fr', subjectKind: 'ADOPTION', subjectId: id };
    expect(await stage.refusal(stranger, THREAD, { id })).toContain('NOT_FOUND');
    expect(await stage.refusal(stranger, WRITE, { input: { ...post, key: newId() } })).toContain('NOT_FOUND');
    await stage.must(taker, WRITE, { input: post });
    expect(await stage.must(practice.author, THREAD, { id })).toMatchObject({ subject: { title: 'Le bus qui lit', href: `/adoptions/${id}` }, discussion: {} });

    const openness = async () => (await stage.dataSource.query<{ isOpen: boolean }[]>(`SELECT is_open AS "isOpen" FROM discussion WHERE subject_kind = 'ADOPTION' AND subject_id = $1`, [id]))[0]?.isOpen;
    expect(await openness()).toBe(false);
    await adoptions.move(adopted, 'ADAPTING');
    await eventually(async () => expect(await openness()).toBe(true));
    expect(await stage.refusal(null, THREAD, { id })).toBe('none');

    await stage.must(practice.moderator, HIDE, { id: practice.id, reasonCode: 'OFF_TOPIC' });
    await eventually(async () => expect(await openness()).toBe(false));
    expect(await stage.refusal(stranger, THREAD, { id })).toContain('NOT_FOUND');
    expect((await stage.ask<{ adoption: unknown }>(stranger, ADOPTION, { id })).data.adoption).toBeNull();
    // The city goes on with what it began, and cannot read what is hidden.
    expect((await stage.ask<{ adoption: unknown }>(taker, ADOPTION, { id })).data.adoption).toMatchObject({ practiceTitle: 'Le bus qui lit', practice: null, state: 'ADAPTING' });
    await adoptions.move(adopted, 'RUNNING');
    const other = await stage.city({ name: 'Autre' });
    expect(await stage.refusal(await stage.worker(other.id, 'CONTRIBUTOR'), ADOPT, { input: { practiceId: practice.id, citySlug: other.slug } })).toBe('NOT_FOUND PRACTICE_UNKNOWN');

    await stage.must(practice.moderator, RESTORE, { id: practice.id, note: null });
    await eventually(async () => expect(await openness()).toBe(true));
    const [card] = await stage.dataSource.query<{ count: number }[]>('SELECT adoption_count AS count FROM practice_card WHERE practice_id = $1', [practice.id]);
    expect(card?.count).toBe(1);
  });
});
