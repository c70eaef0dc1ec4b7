import { addCityRole } from '@libs/cities/testing/places.js';
import { newId } from '@libs/platform/ids/id.js';
import { type Person, ReadingStage } from '../testing/reading-stage.js';
import { addDiscussion } from '../testing/threads.js';

describe('what a post may name and be', () => {
  let stage: ReadingStage;

  beforeAll(async () => void (stage = await ReadingStage.open()), 60_000);
  afterAll(() => stage?.close());

  it('finds whom to mention: who agreed to be shown, who wrote here, and cities; never an address', async () => {
    const SEARCH = 'query ($search: String!, $discussionId: ID) { mentionable(search: $search, discussionId: $discussionId) { kind id slug name about } }';
    const find = async (who: Person, search: string, discussionId?: string) => (await stage.must<{ name: string }[]>(who, SEARCH, { search, discussionId })).map(({ name }) => name);
    const id = await addDiscussion(stage.app.dataSource, { posts: 3, writers: [stage.ben.id] });
    await addCityRole(stage.app.dataSource, stage.cityId, stage.ana.id);
    expect(await stage.must(stage.moderator, SEARCH, { search: 'dua' })).toEqual([{ kind: 'MEMBER', id: stage.ana.id, slug: null, name: 'Ana Duarte', about: 'Ndemba' }]);
    expect(await find(stage.ana, 'ben')).toEqual([]);
    expect(await find(stage.ana, 'ben', id)).toEqual(['Ben Otieno']);
    expect(await find(stage.ben, 'BÉN', id)).toEqual([]);
    expect(await find(stage.moderator, 'ndém')).toEqual(['Ndemba']);
    for (const search of ['%', '_', '\\', 'example.org', stage.ana.id.slice(0, 8)]) expect(await find(stage.moderator, search, id)).toEqual([]);
    for (let index = 0; index < 12; index += 1) await stage.person({ name: `Nd Person ${index}` });
    expect(await find(stage.moderator, 'nd')).toHaveLength(8);
    expect(await find(stage.moderator, 'nd')).toContain('Ndemba');
    await stage.sql(`UPDATE member SET status = 'SUSPENDED' WHERE id = $1`, [stage.ben.id]);
    expect(await find(stage.ana, 'ben', id)).toEqual([]);
    await stage.sql(`UPDATE member SET status = 'ACTIVE' WHERE id = $1`, [stage.ben.id]);
    expect(await stage.refusal(stage.ben, SEARCH, { search: 'a', discussionId: newId() })).toBe('NOT_FOUND DISCUSSION_UNKNOWN');
    expect(await stage.refusal(null, SEARCH, { search: 'a' })).toBe('UNAUTHENTICATED SIGN_IN_FIRST');
  });

  it('shows what a text would be', async () => {
    const PREVIEW = 'query ($body: String!) { postPreview(body: $body) { html links mentions characters problems { code params { key value } } } }';
    const preview = await stage.must<{ html: string; problems: object[] }>(stage.ana, PREVIEW, { body: 'A *plan* <script>alert(1)</script>' });
    expect(preview.html).toContain('<em>plan</em>');
    expect(preview.html).not.toContain('<script');
    expect(preview.problems).toEqual([]);
    expect((await stage.must<{ problems: object[] }>(stage.ana, PREVIEW, { body: 'x'.repeat(20_001) })).problems).toEqual([{ code: 'POST_TOO_LONG', params: [{ key: 'limit', value: 20_000 }] }]);
    expect(await stage.refusal(null, PREVIEW, { body: 'x' })).toBe('UNAUTHENTICATED SIGN_IN_FIRST');
  });

  it('tells moderators what was done to keep order', async () => {
    const id = await addDiscussion(stage.app.dataSource, { posts: 1, writers: [stage.ana.id] });
    for (const action of ['PIN', 'UNPIN', 'LOCK']) await stage.sql(`INSERT INTO discussion_record (id, discussion_id, action, actor_id, reason, at) VALUES ($1, $2, $3, $4, 'Loud', now())`, [newId(), id, action, stage.moderator.id]);
    const RECORD = 'query ($id: ID!, $after: String) { discussionRecord(id: $id, first: 2, after: $after) { nodes { action actorName reason } pageInfo { hasNextPage endCursor } } }';
    const first = await stage.must<{ nodes: object[]; pageInfo: { endCursor: string; hasNextPage: boolean } }>(stage.moderator, RECORD, { id });
    expect(first).toMatchObject({ nodes: [{ action: 'LOCK', actorName: 'Mo Larsen', reason: 'Loud' }, { action: 'UNPIN' }], pageInfo: { hasNextPage: true } });
    expect(await stage.must(stage.moderator, RECORD, { id, after: first.pageInfo.endCursor })).toMatchObject({ nodes: [{ action: 'PIN' }], pageInfo: { hasNextPage: false } });
    expect(await stage.refusal(stage.ana, RECORD, { id })).toBe('FORBIDDEN NOT_ALLOWED');
  });
});
