import type { City } from '@libs/cities/city.entity.js';
import { LIMITS } from '@libs/contracts/limits.js';
import type { LiveEnvelope } from '@libs/contracts/live-messages.js';
import { Notification } from '@libs/notifications/notification.entity.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { ClaimReview } from '@libs/review/claim-review.js';
import { type Actor, APPEAL, CLAIM, CLAIM_NEXT, DECIDE, HIDE, RELEASE, RESTORE, Stage } from './testing/stage.js';

const ITEM = 'query ($id: ID!) { reviewItem(id: $id) { state purpose appeal hiddenByMe mayReview revision decision submittedByName } }';
const CLIP = 'query ($id: ID!) { clip(id: $id) { state hiding { reasonCode note appeal { text byName answeredAt reasonCode note } } viewerCan { appeal } history { fromState toState actorRole actorName note } } }';

interface Seen {
  state: string;
  hiding: { reasonCode: string; appeal: { text: string; note: string | null; answeredAt: string | null } | null } | null;
  viewerCan: { appeal: boolean };
  history: { fromState: string; toState: string; actorRole: string; actorName: string | null; note: string | null }[];
}

describe('an appeal against a hidden clip', () => {
  let stage: Stage;
  let city: City;
  let author: Actor;
  let hider: Actor;
  let judge: Actor;
  let admin: Actor;
  const live: LiveEnvelope[] = [];

  beforeAll(async () => {
    stage = await Stage.open({ worker: true });
    await stage.app.get(LiveBus).receive((envelope) => void ('rooms' in envelope && live.push(envelope)));
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    await stage.app.dataSource.query(`UPDATE review_item SET state = 'WITHDRAWN', claimed_by = NULL, claimed_until = NULL, decision = NULL, decided_by = NULL, decided_at = NULL`);
    city = await stage.city({ name: 'Ndemba' });
    author = await stage.worker(city.id, 'CONTRIBUTOR', { name: 'Awa Diatta' });
    [hider, judge] = [await stage.moderator([], [], { name: 'Hi Der' }), await stage.moderator()];
    admin = await stage.person({ networkRoles: [{ role: 'ADMIN' }] });
    live.length = 0;
  });

  const hidden = async () => {
    const id = await stage.published(author, city.id, judge);
    await stage.must(hider, HIDE, { id, reasonCode: 'PERSONAL_DATA', note: 'A child is named.' });
    return { id, itemId: await stage.itemOf(id) };
  };
  const appealed = async (text = 'The name is invented.') => {
    const { id, itemId } = await hidden();
    await stage.must(author, APPEAL, { id, text });
    const { revision } = await stage.must<{ revision: number }>(judge, ITEM, { id: itemId });
    return { id, itemId, revision };
  };
  const seen = (actor: Actor | null, id: string) => stage.must<Seen | null>(actor, CLIP, { id });
  const kinds = async (actor: Actor) => (await stage.app.dataSource.manager.findBy(Notification, { memberId: actor.id })).map(({ kind }) => kind).sort();

  it('is an item of the queue, told apart, with what the city says', async () => {
    const { id, itemId } = await hidden();
    expect(await seen(author, id)).toMatchObject({ state: 'HIDDEN', hiding: { reasonCode: 'PERSONAL_DATA', note: 'A child is named.', appeal: null }, viewerCan: { appeal: true } });
    expect(await stage.must(author, APPEAL, { id, text: '  The name is invented. ' })).toMatchObject({ state: 'HIDDEN', hiding: { appeal: { text: 'The name is invented.', byName: 'Awa Diatta', answeredAt: null } }, viewerCan: { appeal: false } });
    expect(await stage.must(judge, ITEM, { id: itemId })).toMatchObject({ state: 'WAITING', purpose: 'APPEAL', appeal: 'The name is invented.', hiddenByMe: false, mayReview: true, submittedByName: 'Awa Diatta' });
    expect(await stage.must(hider, ITEM, { id: itemId })).toMatchObject({ hiddenByMe: true, mayReview: false });
    expect(await stage.must(admin, ITEM, { id: itemId })).toMatchObject({ mayReview: true });
    // Hints of one moment come in any order: one is of the hiding, one of the appeal.
    const hint = { rooms: [`city:${city.id}`, 'review'], message: 'clip', payload: expect.objectContaining({ clipId: id, state: 'HIDDEN' }) };
    await eventually(() => expect(live.filter(({ message, payload }) => message === 'clip' && (payload as { state: string }).state === 'HIDDEN')).toEqual([expect.objectContaining(hint), expect.objectContaining(hint)]));
    await eventually(() => expect(live.filter(({ message }) => message === 'review').map(({ payload }) => payload)).toContainEqual({ waiting: 1 }));
  });

  it('is made once each time it is hidden, by those who make its clips', async () => {
    const { id } = await appealed('Once.');
    const others = [await stage.worker(city.id, 'ORGANISER'), judge, admin, await stage.person(), null];
    const before = await stage.everything();
    const refusals = await Promise.all(others.map((actor) => stage.refusal(actor, APPEAL, { id, text: 'Mine.' })));
    expect(refusals).toEqual(['FORBIDDEN NOT_ALLOWED', 'FORBIDDEN NOT_ALLOWED', 'FORBIDDEN NOT_ALLOWED', 'NOT_FOUND CLIP_UNKNOWN', 'UNAUTHENTICATED SIGN_IN_FIRST']);
    expect(await stage.refusal(author, APPEAL, { id, text: 'Twice.' })).toBe('CONFLICT APPEALED_ALREADY');
    expect(await stage.refusal(author, APPEAL, { id, text: 'Once.' })).toBe('none');
    expect(await stage.refusal(author, APPEAL, { id, text: ' \n ' })).toBe('BAD_USER_INPUT INPUT_INVALID text:REQUIRED');
    expect(await stage.refusal(author, APPEAL, { id, text: 'x'.repeat(LIMITS.review.note + 1) })).toBe('BAD_USER_INPUT INPUT_INVALID text:TOO_LONG');
    expect(await stage.everything()).toBe(before);
    const published = await stage.published(author, city.id, judge);
    expect(await stage.refusal(author, APPEAL, { id: published, text: 'Why?' })).toBe('CONFLICT MOVE_NOT_ALLOWED');
  });

  it('lets one of two who appeal at once in', async () => {
    const { id } = await hidden();
    const other = await stage.worker(city.id, 'FOCAL_POINT');
    const refusals = await Promise.all([stage.refusal(author, APPEAL, { id, text: 'A' }), stage.refusal(other, APPEAL, { id, text: 'B' })]);
    expect(refusals.sort()).toEqual(['CONFLICT APPEALED_ALREADY', 'none']);
  });

  it('is not judged by who hid it, nor by the own city, whatever roles they have', async () => {
    const { itemId, revision } = await appealed();
    const twice = await stage.worker(city.id, 'CONTRIBUTOR', { networkRoles: [{ role: 'ADMIN' }] });
    await stage.app.dataSource.query(`INSERT INTO network_role (id, member_id, role, since) VALUES (gen_random_uuid(), $1, 'ADMIN', '2020-01-01')`, [hider.id]);
    const before = await stage.everything();
    for (const [actor, refusal] of [[hider, 'FORBIDDEN OWN_HIDING'], [twice, 'FORBIDDEN OWN_CITY'], [await stage.moderator(['sw']), 'FORBIDDEN OUTSIDE_YOUR_FIELD']] as const) {
      expect(await stage.refusal(actor, CLAIM, { id: itemId })).toBe(refusal);
      expect(await stage.must(actor, CLAIM_NEXT)).toBeNull();
      expect(await stage.refusal(actor, DECIDE, { input: { id: itemId, revision, decision: 'APPROVE' } })).toBe(refusal);
    }
    expect(await stage.everything()).toBe(before);
  });

  it('is answered by an administrator: restored, recorded, told', async () => {
    const { id, itemId, revision } = await appealed();
    expect(await stage.must(admin, CLAIM_NEXT)).toMatchObject({ id: itemId });
    expect((await seen(author, id))?.state).toBe('HIDDEN');
    await stage.must(admin, DECIDE, { input: { id: itemId, revision, decision: 'APPROVE' } });
    expect(await stage.must(judge, ITEM, { id: itemId })).toMatchObject({ state: 'DECIDED', decision: 'APPROVE' });
    expect((await seen(null, id))?.state).toBe('PUBLISHED');
    expect((await seen(author, id))?.history.slice(-3)).toEqual([
      { fromState: 'PUBLISHED', toState: 'HIDDEN', actorRole: 'MODERATOR', actorName: null, note: 'A child is named.' },
      { fromState: 'HIDDEN', toState: 'HIDDEN', actorRole: 'CITY', actorName: 'Awa Diatta', note: 'The name is invented.' },
      { fromState: 'HIDDEN', toState: 'PUBLISHED', actorRole: 'MODERATOR', actorName: null, note: null },
    ]);
    await eventually(async () => expect(await kinds(author)).toEqual(['CLIP_APPROVED', 'CLIP_HIDDEN', 'CLIP_RESTORED']));
    await stage.must(hider, HIDE, { id, reasonCode: 'OFF_TOPIC' });
    expect(await stage.must(author, APPEAL, { id, text: 'Again.' })).toMatchObject({ hiding: { reasonCode: 'OFF_TOPIC', appeal: { text: 'Again.' } } });
  });

  it('is answered by another moderator: kept hidden with a reason, recorded, told', async () => {
    const { id, itemId, revision } = await appealed();
    await eventually(async () => expect(await kinds(author)).toEqual(['CLIP_APPROVED', 'CLIP_HIDDEN']));
    await stage.must(judge, CLAIM, { id: itemId });
    const input = { id: itemId, revision };
    expect(await stage.refusal(judge, DECIDE, { input: { ...input, decision: 'REQUEST_CHANGES', reasonCode: 'OTHER', note: 'x' } })).toBe('BAD_USER_INPUT INPUT_INVALID decision:DECISION_NOT_FOR_APPEALS');
    expect(await stage.refusal(judge, DECIDE, { input: { ...input, decision: 'REJECT' } })).toBe('BAD_USER_INPUT INPUT_INVALID reasonCode:REASON_REQUIRED');
    for (let count = 0; count < 2; count += 1) await stage.must(judge, DECIDE, { input: { ...input, decision: 'REJECT', reasonCode: 'PERSONAL_DATA', note: 'The school can be told.' } });
    expect(await seen(author, id)).toMatchObject({ state: 'HIDDEN', hiding: { appeal: { reasonCode: 'PERSONAL_DATA', note: 'The school can be told.', answeredAt: expect.any(String) } }, viewerCan: { appeal: false } });
    expect(await stage.refusal(author, APPEAL, { id, text: 'Once more.' })).toBe('CONFLICT APPEALED_ALREADY');
    const moves = await stage.app.dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM transition WHERE subject_id = $1 AND from_state = 'HIDDEN' AND actor_id = $2`, [id, judge.id]);
    expect(moves).toEqual([{ n: 1 }]);
    await eventually(async () => expect(await kinds(author)).toEqual(['CLIP_APPROVED', 'CLIP_HIDDEN', 'CLIP_KEPT_HIDDEN']));
    await eventually(() => expect(live.filter(({ message }) => message === 'notification').map(({ payload }) => payload)).toContainEqual({ unread: 3, kind: 'CLIP_KEPT_HIDDEN', href: `/clips/${id}/edit` }));
  });

  it('stays hidden while it is claimed, given back or outlived by the claim', async () => {
    const { id, itemId } = await appealed();
    await stage.must(judge, CLAIM, { id: itemId });
    await stage.must(judge, RELEASE, { id: itemId });
    await stage.must(judge, CLAIM, { id: itemId });
    stage.app.get(Clock).advance(LIMITS.review.claimMs + 1_000);
    expect(await stage.app.get(ClaimReview).releaseExpired()).toBe(1);
    expect(await stage.must(judge, ITEM, { id: itemId })).toMatchObject({ state: 'WAITING', purpose: 'APPEAL' });
    expect((await seen(author, id))?.history.at(-1)).toMatchObject({ toState: 'HIDDEN', actorRole: 'CITY' });
  });

  it('is closed where who hid it thinks better of it', async () => {
    const { id, itemId, revision } = await appealed();
    await stage.must(judge, CLAIM, { id: itemId });
    await stage.must(hider, RESTORE, { id });
    expect(await stage.must(judge, ITEM, { id: itemId })).toMatchObject({ state: 'WITHDRAWN' });
    expect(await stage.refusal(judge, DECIDE, { input: { id: itemId, revision, decision: 'REJECT', reasonCode: 'OFF_TOPIC' } })).toBe('CONFLICT REVIEW_CLOSED');
    expect((await seen(null, id))?.state).toBe('PUBLISHED');
  });
});
