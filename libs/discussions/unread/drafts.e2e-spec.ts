import { ReadingStage } from '../testing/reading-stage.js';
import { addDiscussion } from '../testing/threads.js';

describe('drafts', () => {
  let stage: ReadingStage;

  beforeAll(async () => void (stage = await ReadingStage.open()), 60_000);
  afterAll(() => stage?.close());

  it('keeps drafts for their writer alone', async () => {
    const id = await addDiscussion(stage.app.dataSource, { posts: 1, writers: [stage.ana.id] });
    const place = `discussion:${id}`;
    const SAVE = 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { place title body language } }';
    const DRAFT = 'query ($place: String!) { draft(place: $place) { body } }';
    expect(await stage.must(stage.ana, SAVE, { input: { place, body: 'I think', language: 'en' } })).toEqual({ place, title: null, body: 'I think', language: 'en' });
    await stage.must(stage.ana, SAVE, { input: { place, body: 'I think so' } });
    expect(await stage.must(stage.ana, DRAFT, { place })).toEqual({ body: 'I think so' });
    expect(await stage.must(stage.ben, DRAFT, { place })).toBeNull();
    expect((await stage.page(stage.ana, id))?.viewer?.draft).toEqual({ body: 'I think so' });
    expect((await stage.page(stage.ben, id))?.viewer?.draft).toBeNull();
    await stage.must(stage.ana, SAVE, { input: { place: 'topic:planning', title: 'A plan', body: '' } });
    expect(await stage.must(stage.ana, '{ drafts { place } }')).toEqual([{ place: 'topic:planning' }, { place }]);
    expect(await stage.must(stage.ana, SAVE, { input: { place, body: '  ' } })).toBeNull();
    const DISCARD = 'mutation ($place: String!) { discardDraft(place: $place) }';
    expect([await stage.must(stage.ana, DISCARD, { place: 'topic:planning' }), await stage.must(stage.ana, DISCARD, { place: 'topic:planning' })]).toEqual([true, false]);
    expect(await stage.must(stage.ana, '{ drafts { place } }')).toEqual([]);
    for (const wrong of ['x', 'discussion:1', `discussion:${id}:`, `clip:${id}`, 'topic:']) expect(await stage.refusal(stage.ana, SAVE, { input: { place: wrong, body: 'x' } })).toMatch(/^BAD_USER_INPUT/);
    expect(await stage.refusal(stage.ana, SAVE, { input: { place, body: 'x'.repeat(40_001) } })).toMatch(/^BAD_USER_INPUT/);
    for (let index = 0; index < 103; index += 1) await stage.must(stage.ana, SAVE, { input: { place: `topic:t-${index}`, body: 'x' } });
    expect(await stage.must<object[]>(stage.ana, '{ drafts { place } }')).toHaveLength(100);
  });
});
