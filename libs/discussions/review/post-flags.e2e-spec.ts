import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@libs/platform/ids/id.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { EDIT, REMOVE, RESTORE, WritingStage, type Writer, type WrittenPost } from '../testing/writing-stage.js';

const FLAG = 'mutation ($id: ID!, $reasonCode: FlagReason!, $note: String) { flagPost(id: $id, reasonCode: $reasonCode, note: $note) }';
const QUEUE = '{ reviewQueue(kind: "POST") { nodes { id purpose subjectId state revision mayReview reportedByMe flags { reasonCode count notes } city { slug } post { id state html authorName discussionTitle } } } }';
const ITEM = `query ($id: ID!) { reviewItem(id: $id) { id purpose state revision decision reasonCode flags { reasonCode count } history { fromState toState decision actorName note }
  post { id revision state position } thread { position } } }`;
const CLAIM = 'mutation ($id: ID!) { claimReview(id: $id) { id state } }';
const DECIDE = 'mutation ($input: DecideFlaggedInput!) { decideFlagged(input: $input) { id state decision } }';
const OLD_DECIDE = 'mutation ($input: DecideReviewInput!) { decideReview(input: $input) { id } }';
const INBOX = '{ notifications(first: 100) { nodes { kind params { key value } } } }';

interface Item {
  id: string;
  purpose: string;
  subjectId: string;
  state: string;
  revision: number;
  decision: string | null;
  mayReview: boolean;
  flags: { reasonCode: string; count: number; notes?: string[] }[];
  history: object[];
  post: { id: string; revision: number; state: string; position: number | null; authorName: string };
  thread: { position: number }[];
}

describe('reported posts', () => {
  let stage: WritingStage;
  let moderator: Writer;
  let asker: Writer;
  let author: Writer;
  let topicId: string;
  let post: WrittenPost;
  beforeAll(async () => {
    stage = await WritingStage.open({ worker: true });
    moderator = await stage.moderator();
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    [asker, author] = await Promise.all([stage.person(), stage.person({ name: 'Au Thor' })]);
    topicId = (await stage.start(asker)).id;
    post = await stage.write(author, topicId, { body: 'Buy my plans.' });
  });

  const flag = (who: Writer | null, id: string, more: object = {}) => stage.refusal(who, FLAG, { id, reasonCode: 'SPAM', ...more });
  const itemOf = async (postId: string, who = moderator) => (await stage.must<{ nodes: Item[] }>(who, QUEUE)).nodes.find(({ subjectId }) => subjectId === postId);
  const waiting = async (postId: string) => eventually(async () => {
    const item = await itemOf(postId);
    if (!item) throw new Error('not there');
    return item;
  });
  const item = (id: string) => stage.must<Item>(moderator, ITEM, { id });
  const decide = (who: Writer, itemId: string, decision: string, more: object = {}) => stage.refusal(who, DECIDE, { input: { itemId, revision: 1, decision, reasonCode: decision === 'KEEP' ? null : 'SPAM', ...more } });
  const told = (who: Writer, ...kinds: string[]) =>
    eventually(async () => {
      const { nodes } = await stage.must<{ nodes: { kind: string }[] }>(who, INBOX);
      expect(nodes.map(({ kind }) => kind).filter((kind) => kind !== 'POST_ANSWERED_YOU' && kind !== 'POST_WRITTEN').sort()).toEqual(kinds.sort());
    });
  const stateOf = async (id: string) => (await stage.sql<{ state: string }>('SELECT state FROM post WHERE id = $1', [id]))[0]?.state;

  it('come before the desk once, with how many say what, and the thread around', async () => {
    for (let one = 0; one < 4; one++) await stage.write(await stage.person(), topicId);
    const readers = await Promise.all([stage.person(), stage.person(), stage.person()]);
    for (const reader of readers) expect(await flag(reader, post.id)).toBe('none');
    expect(await flag(readers[0] as Writer, post.id, { reasonCode: 'ABUSE' })).toBe('none');
    expect(await flag(await stage.person(), post.id, { reasonCode: 'OTHER', note: 'It is a song.' })).toBe('none');
    const found = await waiting(post.id);
    expect(found).toMatchObject({ purpose: 'FLAG', state: 'WAITING', mayReview: true, post: { authorName: 'Au Thor', state: 'SHOWN' } });
    expect(found.flags).toEqual([
      { reasonCode: 'SPAM', count: 3, notes: [] },
      { reasonCode: 'OTHER', count: 1, notes: ['It is a song.'] },
    ]);
    expect((await item(found.id)).thread.map(({ position }) => position)).toEqual([1, 3, 4, 5]);
    expect(await stage.sql('SELECT 1 FROM review_item WHERE subject_id = $1', [post.id])).toHaveLength(1);
  });

  it('are refused from visitors, of one’s own, of nothing, without a reason, and too many', async () => {
    const reader = await stage.person();
    expect(await flag(null, post.id)).toBe('SIGN_IN_FIRST');
    expect(await flag(author, post.id)).toBe('OWN_POST');
    expect(await flag(reader, newId())).toBe('POST_UNKNOWN');
    expect(await flag(reader, 'x')).toBe('id:ID_INVALID');
    expect(await flag(reader, post.id, { reasonCode: 'OTHER' })).toBe('note:NOTE_REQUIRED');
    expect(await flag(reader, post.id, { note: 'x'.repeat(501) })).toMatch(/^note:/);
    expect(await stage.sql('SELECT 1 FROM review_item WHERE subject_id = $1', [post.id])).toEqual([]);
    expect(await stage.sql('SELECT 1 FROM flag WHERE subject_id = $1', [post.id])).toEqual([]);
    await stage.must(author, REMOVE, { id: post.id });
    expect(await flag(reader, post.id)).toBe('POST_GONE');
    for (let one = 0; one < 20; one++) await flag(reader, newId());
    expect(await flag(reader, newId())).toMatch(/^TOO_MANY_TRIES/);
  });

  it.each([
    ['KEEP', 'SHOWN', []],
    ['HIDE', 'HIDDEN', ['POST_HIDDEN']],
    ['WARN', 'SHOWN', ['AUTHOR_WARNED']],
    ['HIDE_AND_WARN', 'HIDDEN', ['POST_HIDDEN', 'AUTHOR_WARNED']],
  ])('%s: the post is %s, its author and the readers are told, and it is recorded', async (decision, state, kinds) => {
    const reader = await stage.person();
    await flag(reader, post.id);
    const { id } = await waiting(post.id);
    expect(await decide(moderator, id, decision)).toBe('CLAIM_LOST');
    await stage.must(moderator, CLAIM, { id });
    expect(await decide(moderator, id, decision)).toBe('none');
    expect(await decide(moderator, id, decision)).toBe('none');
    expect(await stateOf(post.id)).toBe(state);
    await told(author, ...kinds);
    await told(reader, 'FLAG_DECIDED');
    const { history } = await item(id);
    expect(history).toEqual([{ fromState: 'PUBLISHED', toState: state === 'HIDDEN' ? 'HIDDEN' : 'PUBLISHED', decision, actorName: moderator.name, note: null }]);
    await expect(stage.sql('UPDATE transition SET note = $2 WHERE subject_id = $1', [post.id, 'x'])).rejects.toThrow();
    const [counted] = await stage.sql<{ n: number }>('SELECT post_count AS n FROM discussion WHERE id = $1', [topicId]);
    expect(counted?.n).toBe(state === 'HIDDEN' ? 1 : 2);
  });

  it('are decided about by one, the text that was read, and never one’s own or one’s city’s', async () => {
    const city = await stage.city(`town-${newId().slice(-8)}`);
    const cityAuthor = await stage.worker(city.id);
    const ofCity = await stage.write(cityAuthor, topicId, { citySlug: city.slug });
    const colleague = await stage.moderator(city.id);
    const reader = await stage.person();
    await flag(reader, ofCity.id);
    const { id } = await waiting(ofCity.id);
    expect(await stage.refusal(colleague, CLAIM, { id })).toBe('OWN_CITY');
    const other = await stage.moderator();
    await stage.must(moderator, CLAIM, { id });
    expect(await stage.refusal(other, CLAIM, { id })).toMatch(/^REVIEW_CLAIMED/);
    expect(await decide(other, id, 'HIDE')).toBe('CLAIM_LOST');
    expect(await decide(reader, id, 'HIDE')).toBe('NOT_ALLOWED');
    expect(await decide(moderator, id, 'HIDE', { reasonCode: null })).toBe('reasonCode:REASON_REQUIRED');
    expect(await stage.refusal(moderator, OLD_DECIDE, { input: { id, revision: 1, decision: 'APPROVE' } })).toBe('decision:DECISION_NOT_FOR_KIND');
    await stage.must(cityAuthor, EDIT, { input: { id: ofCity.id, revision: 1, body: 'It was not meant so.', language: 'en' } });
    expect(await decide(moderator, id, 'HIDE')).toBe('REVISION_CHANGED revision=2');
    expect(await stateOf(ofCity.id)).toBe('SHOWN');
    expect(await decide(moderator, id, 'KEEP', { revision: 2 })).toBe('none');
  });

  it('are not decided about by who reported them, not even in passing', async () => {
    const reporter = await stage.moderator();
    await flag(reporter, post.id);
    const { id } = await waiting(post.id);
    expect(await itemOf(post.id, reporter)).toMatchObject({ id, mayReview: false, reportedByMe: true });
    expect(await itemOf(post.id)).toMatchObject({ id, mayReview: true, reportedByMe: false });
    expect(await stage.refusal(reporter, CLAIM, { id })).toBe('OWN_REPORT');
    expect(await stage.must(reporter, 'mutation { claimNextReview(kind: "POST") { subjectId } }')).not.toEqual({ subjectId: post.id });
    // Reported by who had taken it already.
    await stage.must(moderator, CLAIM, { id });
    await flag(moderator, post.id);
    expect(await decide(moderator, id, 'KEEP')).toBe('OWN_REPORT');
    expect(await stateOf(post.id)).toBe('SHOWN');
  });

  it('tell the author what the moderator writes once, whatever is decided', async () => {
    await flag(await stage.person(), post.id);
    const { id } = await waiting(post.id);
    await stage.must(moderator, CLAIM, { id });
    await decide(moderator, id, 'HIDE_AND_WARN', { note: 'Speak of plans, not of prices.' });
    await told(author, 'POST_HIDDEN', 'AUTHOR_WARNED');
    const { nodes } = await stage.must<{ nodes: { kind: string; params: { key: string; value: string }[] }[] }>(author, INBOX);
    const noted = nodes.filter(({ params }) => params.some(({ key, value }) => key === 'note' && value === 'Speak of plans, not of prices.'));
    expect(noted.map(({ kind }) => kind)).toEqual(['AUTHOR_WARNED']);
  });

  it('open the same item again, for a new reader, and for the same one once the text is another', async () => {
    const [reader, second] = [await stage.person(), await stage.person()];
    await flag(reader, post.id);
    const { id } = await waiting(post.id);
    await stage.must(moderator, CLAIM, { id });
    await decide(moderator, id, 'KEEP');
    await flag(reader, post.id);
    expect(await itemOf(post.id)).toBeUndefined();
    await flag(second, post.id);
    expect(await itemOf(post.id)).toMatchObject({ id, state: 'WAITING' });
    await stage.must(moderator, CLAIM, { id });
    await decide(moderator, id, 'KEEP');
    await stage.must(author, EDIT, { input: { id: post.id, revision: 1, body: 'Buy all of them.', language: 'en' } });
    await flag(reader, post.id);
    expect(await itemOf(post.id)).toMatchObject({ id, revision: 2 });
    expect((await item(id)).history).toHaveLength(2);
  });

  it('leave the desk where the post is gone, and what was hidden may come back, recorded', async () => {
    const reader = await stage.person();
    await flag(reader, post.id);
    const { id } = await waiting(post.id);
    await stage.must(author, REMOVE, { id: post.id });
    await eventually(async () => expect((await item(id)).state).toBe('WITHDRAWN'));
    await told(reader, 'FLAG_DECIDED');
    const another = await stage.write(author, topicId, { body: 'Another.' });
    await flag(reader, another.id);
    const { id: next } = await waiting(another.id);
    await stage.must(moderator, CLAIM, { id: next });
    await decide(moderator, next, 'HIDE');
    await stage.must(await stage.moderator(), RESTORE, { id: another.id });
    expect(await stateOf(another.id)).toBe('SHOWN');
    expect((await item(next)).history.map((line) => (line as { toState: string }).toState)).toEqual(['HIDDEN', 'PUBLISHED']);
  });

  it('are joined by first posts with links: kept, they are shown', async () => {
    const fresh = await stage.person();
    const held = await stage.write(fresh, topicId, { body: 'See https://example.org/offers' });
    expect(held.state).toBe('HELD');
    const found = await waiting(held.id);
    expect(found).toMatchObject({ purpose: 'HELD', flags: [] });
    await stage.must(moderator, CLAIM, { id: found.id });
    expect(await decide(moderator, found.id, 'KEEP')).toBe('none');
    expect(await stage.sql('SELECT state, position FROM post WHERE id = $1', [held.id])).toEqual([{ state: 'SHOWN', position: 3 }]);
    await told(fresh, 'POST_RELEASED');
    expect((await stage.events(topicId)).at(-1)).toEqual({ type: 'PostWritten' });
    // Released on the page itself, it leaves the queue.
    const later = await stage.write(await stage.person(), topicId, { body: 'See https://example.org/more' });
    const waits = await waiting(later.id);
    await stage.must(moderator, RESTORE, { id: later.id });
    await eventually(async () => expect((await item(waits.id)).state).toBe('WITHDRAWN'));
    // Hidden, it never had a place.
    const third = await stage.write(await stage.person(), topicId, { body: 'See https://example.org/third' });
    const last = await waiting(third.id);
    await stage.must(moderator, CLAIM, { id: last.id });
    expect(await decide(moderator, last.id, 'HIDE')).toBe('none');
    expect(await stage.sql('SELECT state, position FROM post WHERE id = $1', [third.id])).toEqual([{ state: 'HIDDEN', position: null }]);
  });
});
