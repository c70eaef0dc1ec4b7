import { addCityRole } from '@libs/cities/testing/places.js';
import type { City } from '@libs/cities/city.entity.js';
import { CLAIM, CLAIM_NEXT, CLIP_STATE, DECIDE, DELETE, QUEUE, RELEASE, Stage, SUBMIT, type Actor } from '@libs/clips/testing/stage.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ClaimReview } from '../claim-review.js';

interface Item {
  id: string;
  subjectId: string;
  state: string;
  mayReview: boolean;
  claimedByMe: boolean;
  claimedBy: { name: string } | null;
  city: { name: string };
  clip: { title: string } | null;
}

const AUDIT = `query ($first: Int, $after: String, $kind: String, $subjectId: ID) {
  auditLog(first: $first, after: $after, kind: $kind, subjectId: $subjectId) { nodes { id fromState toState actorName actorRole } pageInfo { hasNextPage endCursor } } }`;
const ITEM = 'query ($id: ID!) { reviewItem(id: $id) { id state revision submittedByName decidedByName decision history { toState } } }';

describe('the desk', () => {
  let stage: Stage;
  let city: City;
  let author: Actor;

  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    // Each test begins with an empty queue.
    await stage.app.dataSource.query(
      `UPDATE review_item SET state = 'WITHDRAWN', claimed_by = NULL, claimed_until = NULL, decision = NULL, decided_by = NULL, decided_at = NULL`,
    );
    city = await stage.city({ name: 'Ndemba' });
    author = await stage.worker(city.id, 'FOCAL_POINT', { name: 'Awa Diatta' });
  });

  const queue = (actor: Actor, variables: object = {}) => stage.must<{ total: number; nodes: Item[] }>(actor, QUEUE, variables);
  const clipState = async (id: string) => (await stage.must<{ state: string }>(author, CLIP_STATE, { id })).state;
  const minutes = (count: number) => stage.app.get(Clock).advance(count * 60_000);

  it('shows what waits, oldest first, to those who may judge it', async () => {
    const first = await stage.submitted(author, city.id);
    minutes(1);
    const second = await stage.submitted(author, city.id, { themeSlug: 'funding', language: 'en' });
    minutes(1);
    const silent = await stage.submitted(author, city.id, { language: 'zxx', themeSlug: 'funding' });
    const ids = async (actor: Actor, variables: object = {}) => (await queue(actor, variables)).nodes.map(({ subjectId }) => subjectId);
    const all = await stage.moderator();
    expect(await ids(all)).toEqual([first.id, second.id, silent.id]);
    expect(await ids(await stage.moderator(['fr']))).toEqual([first.id, silent.id]);
    expect(await ids(await stage.moderator([], ['funding']))).toEqual([second.id, silent.id]);
    expect(await ids(await stage.moderator(['sw'], ['planning']))).toEqual([]);
    expect(await ids(await stage.person({ networkRoles: [{ role: 'ADMIN' }] }))).toEqual([first.id, second.id, silent.id]);
    expect(await ids(all, { language: 'en' })).toEqual([second.id]);
    expect(await ids(all, { theme: 'funding' })).toEqual([second.id, silent.id]);
    expect(await ids(all, { state: 'DECIDED' })).toEqual([]);
    expect(await ids(all, { page: 2 })).toEqual([]);
    expect((await queue(all)).nodes[0]).toMatchObject({ state: 'WAITING', mayReview: true, claimedBy: null, city: { name: 'Ndemba' }, clip: { title: 'Le bus qui lit' } });
  });

  it('never gives one item to two moderators who ask at once', async () => {
    for (let count = 0; count < 4; count += 1) await stage.submitted(author, city.id);
    const moderators = await Promise.all([1, 2, 3, 4, 5, 6].map(() => stage.moderator()));
    const given = await Promise.all(moderators.map((moderator) => stage.must<Item | null>(moderator, CLAIM_NEXT)));
    const ids = given.filter((item) => item !== null).map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });

  it('lets one of two who claim the same item at once have it', async () => {
    const { itemId, id } = await stage.submitted(author, city.id);
    const [one, two] = [await stage.moderator(), await stage.moderator()];
    const refusals = await Promise.all([one, two].map((moderator) => stage.refusal(moderator, CLAIM, { id: itemId })));
    expect(refusals.sort()).toEqual(['CONFLICT REVIEW_CLAIMED', 'none']);
    const moves = await stage.app.dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM transition WHERE subject_id = $1 AND to_state = 'IN_REVIEW'`, [id]);
    expect(moves).toEqual([{ n: 1 }]);
  });

  it('gives who asks for the next again what they hold, and passes over what they may not judge', async () => {
    const moderator = await stage.moderator(['fr']);
    await addCityRole(stage.app.dataSource, city.id, moderator.id, 'ORGANISER');
    const elsewhere = await stage.city();
    const other = await stage.worker(elsewhere.id, 'CONTRIBUTOR');
    await stage.submitted(author, city.id);
    await stage.submitted(other, elsewhere.id, { language: 'en' });
    expect(await stage.must(moderator, CLAIM_NEXT)).toBeNull();
    const mine = await stage.submitted(other, elsewhere.id);
    await stage.submitted(other, elsewhere.id);
    for (let count = 0; count < 2; count += 1) expect(await stage.must(moderator, CLAIM_NEXT)).toMatchObject({ id: mine.itemId, state: 'CLAIMED' });
    expect(await stage.must(moderator, CLAIM_NEXT, { theme: 'funding' })).toBeNull();
  });

  it('keeps everybody away from their own city, also administrators and those who came in a moment ago', async () => {
    const { itemId, revision, id } = await stage.submitted(author, city.id);
    const moderator = await stage.person({ networkRoles: [{ role: 'MODERATOR' }, { role: 'ADMIN' }] });
    await stage.must(moderator, CLAIM, { id: itemId });
    await addCityRole(stage.app.dataSource, city.id, moderator.id, 'CONTRIBUTOR');
    const before = await stage.everything();
    expect(await stage.refusal(moderator, DECIDE, { input: { id: itemId, revision, decision: 'APPROVE' } })).toBe('FORBIDDEN OWN_CITY');
    expect(await stage.refusal(moderator, CLAIM, { id: itemId })).toBe('FORBIDDEN OWN_CITY');
    expect(await stage.everything()).toBe(before);
    await stage.must(moderator, RELEASE, { id: itemId });
    expect(await clipState(id)).toBe('SUBMITTED');
    expect(await stage.refusal(moderator, CLAIM, { id: itemId })).toBe('FORBIDDEN OWN_CITY');
    expect((await queue(moderator)).nodes[0]?.mayReview).toBe(false);
  });

  it('keeps a moderator to their languages and themes', async () => {
    const { itemId } = await stage.submitted(author, city.id);
    const before = await stage.everything();
    expect(await stage.refusal(await stage.moderator(['en']), CLAIM, { id: itemId })).toBe('FORBIDDEN OUTSIDE_YOUR_FIELD');
    expect(await stage.refusal(await stage.moderator(['fr'], ['funding']), CLAIM, { id: itemId })).toBe('FORBIDDEN OUTSIDE_YOUR_FIELD');
    expect(await stage.everything()).toBe(before);
  });

  it('takes a decision only from who holds the claim, about what was submitted, once', async () => {
    const { itemId, revision, id } = await stage.submitted(author, city.id);
    const [one, two] = [await stage.moderator(), await stage.moderator()];
    const approve = { input: { id: itemId, revision, decision: 'APPROVE' } };
    expect(await stage.refusal(one, DECIDE, approve)).toBe('CONFLICT CLAIM_LOST');
    await stage.must(one, CLAIM, { id: itemId });
    const before = await stage.everything();
    expect(await stage.refusal(two, DECIDE, approve)).toBe('CONFLICT CLAIM_LOST');
    expect(await stage.refusal(two, RELEASE, { id: itemId })).toBe('CONFLICT CLAIM_LOST');
    expect(await stage.refusal(one, DECIDE, { input: { ...approve.input, revision: revision - 1 } })).toBe('CONFLICT REVISION_CHANGED');
    expect(await stage.refusal(one, DECIDE, { input: { ...approve.input, note: 'x'.repeat(2_001) } })).toContain('note:TOO_LONG');
    expect(await stage.everything()).toBe(before);
    const answers = await Promise.all([1, 2].map(() => stage.must<Item>(one, DECIDE, approve)));
    expect(answers.map(({ state }) => state)).toEqual(['DECIDED', 'DECIDED']);
    const after = await stage.everything();
    expect(await stage.refusal(one, DECIDE, { input: { ...approve.input, decision: 'REJECT', reasonCode: 'OFF_TOPIC' } })).toBe('CONFLICT REVIEW_CLOSED');
    expect(await stage.refusal(two, DECIDE, approve)).toBe('CONFLICT REVIEW_CLOSED');
    expect(await stage.refusal(one, CLAIM, { id: itemId })).toBe('CONFLICT REVIEW_CLOSED');
    expect(await stage.everything()).toBe(after);
    expect(await clipState(id)).toBe('PUBLISHED');
    expect(await stage.must(one, ITEM, { id: itemId })).toMatchObject({ decision: 'APPROVE', submittedByName: 'Awa Diatta', decidedByName: one.name });
  });

  it('publishes no clip whose film was lost meanwhile', async () => {
    const { itemId, revision, id } = await stage.submitted(author, city.id);
    const moderator = await stage.moderator();
    await stage.must(moderator, CLAIM, { id: itemId });
    await stage.app.dataSource.query(`UPDATE film SET state = 'FAILED', failure_code = 'FILES_LOST' WHERE id = (SELECT film_id FROM clip WHERE id = $1)`, [id]);
    const before = await stage.everything();
    expect(await stage.refusal(moderator, DECIDE, { input: { id: itemId, revision, decision: 'APPROVE' } })).toBe('CONFLICT CLIP_FILM_NOT_READY');
    expect(await stage.everything()).toBe(before);
  });

  it('gives a claim back by hand or by time, without losing the place', async () => {
    const first = await stage.submitted(author, city.id);
    minutes(1);
    await stage.submitted(author, city.id);
    const [one, two] = [await stage.moderator(), await stage.moderator()];
    await stage.must(one, CLAIM, { id: first.itemId });
    await stage.must(one, RELEASE, { id: first.itemId });
    await stage.must(one, RELEASE, { id: first.itemId });
    expect((await queue(one)).nodes[0]?.subjectId).toBe(first.id);
    expect(await clipState(first.id)).toBe('SUBMITTED');

    await stage.must(one, CLAIM, { id: first.itemId });
    minutes(LIMITS.review.claimMs / 60_000 - 1);
    expect(await stage.app.get(ClaimReview).releaseExpired()).toBe(0);
    await stage.must(one, CLAIM, { id: first.itemId });
    minutes(LIMITS.review.claimMs / 60_000 - 1);
    expect(await stage.refusal(two, CLAIM, { id: first.itemId })).toBe('CONFLICT REVIEW_CLAIMED');
    minutes(2);
    expect((await queue(two)).nodes[0]).toMatchObject({ subjectId: first.id, state: 'WAITING', claimedBy: null });
    expect(await stage.app.get(ClaimReview).releaseExpired()).toBe(1);
    expect(await stage.app.get(ClaimReview).releaseExpired()).toBe(0);
    expect(await clipState(first.id)).toBe('SUBMITTED');
    expect(await stage.refusal(one, DECIDE, { input: { id: first.itemId, revision: first.revision, decision: 'APPROVE' } })).toBe('CONFLICT CLAIM_LOST');
  });

  it('passes a claim that ran out on before the sweep has seen it', async () => {
    const { itemId, revision } = await stage.submitted(author, city.id);
    const [one, two] = [await stage.moderator(), await stage.moderator()];
    await stage.must(one, CLAIM, { id: itemId });
    minutes(LIMITS.review.claimMs / 60_000 + 1);
    expect(await stage.must(two, CLAIM_NEXT)).toMatchObject({ id: itemId });
    expect(await stage.refusal(one, DECIDE, { input: { id: itemId, revision, decision: 'APPROVE' } })).toBe('CONFLICT CLAIM_LOST');
    const { history } = await stage.must<{ history: { toState: string }[] }>(two, ITEM, { id: itemId });
    expect(history.map(({ toState }) => toState)).toEqual(['SUBMITTED', 'IN_REVIEW', 'SUBMITTED', 'IN_REVIEW']);
  });

  it('survives submitting, taking back, claiming and deciding all at once', async () => {
    const { id, itemId, revision } = await stage.submitted(author, city.id);
    const moderators = await Promise.all([1, 2, 3].map(() => stage.moderator()));
    const take = 'mutation ($id: ID!) { withdrawClip(id: $id) { id } }';
    for (let round = 0; round < 5; round += 1) {
      const refusals = await Promise.all([
        stage.refusal(author, take, { id }),
        stage.refusal(author, SUBMIT, { id, revision }),
        ...moderators.map((moderator) => stage.refusal(moderator, CLAIM_NEXT)),
        ...moderators.map((moderator) => stage.refusal(moderator, RELEASE, { id: itemId })),
      ]);
      expect(refusals.filter((refusal) => refusal.startsWith('INTERNAL'))).toEqual([]);
    }
    const [row] = await stage.app.dataSource.query<{ clip: string; item: string }[]>(
      'SELECT clip.state AS clip, item.state AS item FROM clip JOIN review_item item ON item.subject_id = clip.id WHERE clip.id = $1',
      [id],
    );
    expect(['DRAFT WITHDRAWN', 'SUBMITTED WAITING', 'IN_REVIEW CLAIMED']).toContain(`${row?.clip} ${row?.item}`);
  });

  it('keeps an audit log that nobody edits, for moderators and administrators', async () => {
    const { id, itemId, revision } = await stage.submitted(author, city.id);
    const moderator = await stage.moderator([], [], { name: 'Moder Ator' });
    await stage.must(moderator, CLAIM, { id: itemId });
    // Of practices only.
    expect(await stage.refusal(moderator, DECIDE, { input: { id: itemId, revision, decision: 'REJECT', reasonCode: 'NOT_REPEATABLE' } })).toBe('BAD_USER_INPUT INPUT_INVALID reasonCode:REASON_NOT_FOR_KIND');
    await stage.must(moderator, DECIDE, { input: { id: itemId, revision, decision: 'REJECT', reasonCode: 'OFF_TOPIC' } });
    await stage.must(author, DELETE, { id });
    const one = await stage.must<{ nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } }>(moderator, AUDIT, { first: 2, kind: 'CLIP' });
    expect(one.nodes).toMatchObject([
      { fromState: 'IN_REVIEW', toState: 'REJECTED', actorName: 'Moder Ator', actorRole: 'MODERATOR' },
      { fromState: 'SUBMITTED', toState: 'IN_REVIEW', actorName: 'Moder Ator' },
    ]);
    const two = await stage.must<typeof one>(moderator, AUDIT, { first: 2, subjectId: id, after: one.pageInfo.endCursor });
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage, two.nodes.length]).toEqual([true, false, 1]);
    expect(await stage.refusal(author, AUDIT)).toBe('FORBIDDEN NOT_ALLOWED');
    expect(await stage.refusal(null, AUDIT)).toBe('UNAUTHENTICATED SIGN_IN_FIRST');
    await stage.must(await stage.person({ networkRoles: [{ role: 'ADMIN' }] }), AUDIT);

    const before = await stage.everything();
    for (const statement of [`UPDATE transition SET note = 'x'`, 'UPDATE transition SET id = id', 'DELETE FROM transition', 'TRUNCATE transition', 'TRUNCATE transition CASCADE']) {
      await expect(stage.app.dataSource.query(statement)).rejects.toThrow('the audit log is not changed');
    }
    expect(await stage.everything()).toBe(before);
  });

  it('is closed to everybody who does not moderate', async () => {
    const { itemId, revision } = await stage.submitted(author, city.id);
    const people: [Actor | null, string][] = [
      [null, 'UNAUTHENTICATED SIGN_IN_FIRST'],
      [author, 'FORBIDDEN NOT_ALLOWED'],
      [await stage.person(), 'FORBIDDEN NOT_ALLOWED'],
      [await stage.person({ networkRoles: [{ role: 'EDITOR' }] }), 'FORBIDDEN NOT_ALLOWED'],
      [await stage.person({ networkRoles: [{ role: 'ADMIN' }] }), 'FORBIDDEN NOT_ALLOWED'],
    ];
    const before = await stage.everything();
    for (const [actor, refusal] of people) {
      const isAdmin = actor === people.at(-1)?.[0];
      expect(await stage.refusal(actor, QUEUE)).toBe(isAdmin ? 'none' : refusal);
      expect(await stage.refusal(actor, ITEM, { id: itemId })).toBe(isAdmin ? 'none' : refusal);
      // Administrators answer appeals, and judge nothing else.
      expect(await stage.refusal(actor, CLAIM, { id: itemId })).toBe(isAdmin ? 'FORBIDDEN OUTSIDE_YOUR_FIELD' : refusal);
      expect(await stage.refusal(actor, CLAIM_NEXT)).toBe(isAdmin ? 'none' : refusal);
      expect(await stage.refusal(actor, RELEASE, { id: itemId })).toBe(isAdmin ? 'none' : refusal);
      expect(await stage.refusal(actor, DECIDE, { input: { id: itemId, revision, decision: 'APPROVE' } })).toBe(isAdmin ? 'FORBIDDEN OUTSIDE_YOUR_FIELD' : refusal);
    }
    expect(await stage.everything()).toBe(before);
  });
});
