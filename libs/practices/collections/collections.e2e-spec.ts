import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@libs/platform/ids/id.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type Actor, type Made, PracticeStage } from '../testing/stage.js';

const FIELDS = 'id title intro language edits itemCount city { slug } viewerCan { edit } items { why practice { id title } }';
const SAVE = `mutation ($input: SaveCollectionInput!) { saveCollection(input: $input) { ${FIELDS} } }`;
const READ = `query ($id: ID!) { practiceCollection(id: $id) { ${FIELDS} } }`;
const LIST = 'query ($city: String, $first: Int, $after: String) { practiceCollections(city: $city, first: $first, after: $after) { nodes { id title } pageInfo { hasNextPage endCursor } } }';
const DELETE = 'mutation ($id: ID!) { deleteCollection(id: $id) }';
const HIDE = 'mutation ($id: ID!) { hidePractice(id: $id, reasonCode: OFF_TOPIC, note: "x") { id } }';
const RESTORE = 'mutation ($id: ID!) { restorePractice(id: $id) { id } }';

interface Collection {
  id: string;
  title: string;
  intro: string;
  edits: number;
  itemCount: number;
  city: { slug: string } | null;
  viewerCan: { edit: boolean };
  items: { why: string; practice: { id: string; title: string } }[];
}

describe('collections', () => {
  let stage: PracticeStage;
  let editor: Actor;
  let made: Made[];
  beforeAll(async () => {
    stage = await PracticeStage.open();
    editor = await stage.person({ networkRoles: [{ role: 'EDITOR', languages: [], themes: [] }] });
    made = [await stage.published({ title: 'Un' }), await stage.published({ title: 'Deux' }), await stage.published({ title: 'Trois' })];
  }, 90_000);
  beforeEach(() => stage.dataSource.query('DELETE FROM practice_collection'));
  afterAll(() => stage.close());

  const wish = (more: object = {}) => ({ id: newId(), edits: 0, language: 'fr', title: 'Là où sont les gens', intro: 'Files.\n\nMarchés.', items: made.map(({ id }, at) => ({ practiceId: id, why: `Raison ${at}` })), ...more });
  const save = (actor: Actor, input: object) => stage.must<Collection>(actor, SAVE, { input });
  const read = (id: string, actor: Actor | null = null) => stage.must<Collection | null>(actor, READ, { id });
  const titles = (collection: Collection | null) => collection?.items.map(({ practice }) => practice.title);

  it('is made by an editor, seen by everybody, in its order with its reasons', async () => {
    const input = wish();
    const saved = await save(editor, input);
    expect(saved).toMatchObject({ id: input.id, title: input.title, intro: input.intro, edits: 1, itemCount: 3, city: null, viewerCan: { edit: true } });
    const seen = await read(input.id);
    expect(seen?.viewerCan.edit).toBe(false);
    expect(seen?.items.map(({ why, practice }) => [practice.title, why])).toEqual([['Un', 'Raison 0'], ['Deux', 'Raison 1'], ['Trois', 'Raison 2']]);
    const turned = await save(editor, { ...input, edits: 1, title: ' Autre  titre ', items: input.items.toReversed() });
    expect([turned.title, turned.edits, titles(turned)]).toEqual(['Autre titre', 2, ['Trois', 'Deux', 'Un']]);
  });

  it('is a city’s own where its people make it, and on its page', async () => {
    const [{ city, author }, other] = [made[0] as Made, made[1] as Made];
    const input = wish({ citySlug: city.slug });
    expect((await save(author, input)).city).toEqual({ slug: city.slug });
    const shown = await stage.must<{ collections: { nodes: { id: string }[] } }>(null, 'query ($slug: String!) { city(slug: $slug) { collections { nodes { id } } } }', { slug: city.slug });
    expect(shown.collections.nodes).toEqual([{ id: input.id }]);
    for (const actor of [other.author, editor]) {
      expect(await stage.refusal(actor, SAVE, { input: { ...input, edits: 1 } })).toBe('FORBIDDEN NOT_ALLOWED');
      expect(await stage.refusal(actor, DELETE, { id: input.id })).toBe('FORBIDDEN NOT_ALLOWED');
    }
    expect(await stage.refusal(author, SAVE, { input: wish() })).toBe('FORBIDDEN NOT_ALLOWED');
    expect((await read(input.id, author))?.viewerCan.edit).toBe(true);
  });

  it('never overwrites what somebody else saved, and a repeat changes nothing', async () => {
    const input = wish();
    await save(editor, input);
    expect((await save(editor, input)).edits).toBe(1);
    await save(editor, { ...input, edits: 1, title: 'Deuxième' });
    expect(await stage.refusal(editor, SAVE, { input: { ...input, edits: 1, title: 'Troisième' } })).toBe('CONFLICT COLLECTION_CHANGED');
    expect((await read(input.id))?.title).toBe('Deuxième');
    const answers = await Promise.all(['A', 'B', 'C'].map((title) => stage.refusal(editor, SAVE, { input: { ...input, edits: 2, title } })));
    expect(answers.filter((answer) => answer === 'none')).toHaveLength(1);
    expect((await read(input.id))?.edits).toBe(3);
  });

  it('takes only practices on the site, each once, and says which is wrong', async () => {
    const draft = await stage.draft();
    const [first, second] = wish().items;
    const items = [first, { practiceId: draft.id, why: '' }, first, { practiceId: newId(), why: '' }, second];
    expect(await stage.refusal(editor, SAVE, { input: wish({ items }) })).toBe('BAD_USER_INPUT INPUT_INVALID items.1.practiceId:NOT_SHOWN items.2.practiceId:TWICE items.3.practiceId:NOT_SHOWN');
    expect(await stage.refusal(editor, SAVE, { input: wish({ title: '  ' }) })).toMatch(/title/);
    expect(await stage.refusal(editor, SAVE, { input: wish({ edits: 3 }) })).toBe('NOT_FOUND COLLECTION_UNKNOWN');
    const [{ count }] = await stage.dataSource.query<[{ count: number }]>('SELECT count(*)::int AS count FROM practice_collection');
    expect(count).toBe(0);
  });

  it('shows no practice that is hidden, and keeps its place for it', async () => {
    const input = wish();
    await save(editor, input);
    const { id, moderator } = made[1] as Made;
    await stage.must(moderator, HIDE, { id });
    expect([titles(await read(input.id)), (await read(input.id, editor))?.itemCount]).toEqual([['Un', 'Trois'], 2]);
    await save(editor, { ...input, edits: 1, items: input.items.filter(({ practiceId }) => practiceId !== id) });
    await stage.must(await stage.person({ networkRoles: [{ role: 'MODERATOR', languages: [], themes: [] }] }), RESTORE, { id });
    expect(titles(await read(input.id))).toEqual(['Un', 'Trois', 'Deux']);
    const named = await stage.must<{ collections: { id: string }[] }>(null, 'query ($id: ID!) { practice(id: $id) { collections { id title } } }', { id });
    expect(named.collections.map((one) => one.id)).toEqual([input.id]);
  });

  it('is listed by position, what changed last first, and is gone when it was deleted', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 5; at += 1) ids.unshift((await save(editor, wish({ title: `Liste ${at}` }))).id);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } = await stage.must(null, LIST, { first: 2, after });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(ids);
    const [gone = ''] = ids;
    expect(await stage.must<boolean>(editor, DELETE, { id: gone })).toBe(true);
    expect(await read(gone)).toBeNull();
    expect(await stage.refusal(editor, DELETE, { id: gone })).toBe('NOT_FOUND COLLECTION_UNKNOWN');
    expect(await stage.refusal(editor, SAVE, { input: wish({ id: gone, edits: 1 }) })).toBe('NOT_FOUND COLLECTION_UNKNOWN');
  });

  it('is read for all cities of an answer in one statement, of each the newest', async () => {
    const [one, two] = [made[0] as Made, made[1] as Made];
    const ids: string[] = [];
    for (const { author, city } of [one, two, one]) {
      const input = wish({ citySlug: city.slug });
      await save(author, input);
      ids.push(input.id);
    }
    const database = stage.app.get(ReadDatabase);
    const cost = async <T>(fields: string) => {
      const before = database.statements;
      const answer = await stage.must<{ nodes: (T & { slug: string })[] }>(null, `{ cities(first: 50) { nodes { slug ${fields} } } }`);
      return { answer, statements: database.statements - before };
    };
    const plain = await cost('');
    const whole = await cost<{ collections: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean } } }>('collections(first: 1) { nodes { id } pageInfo { hasNextPage } }');
    expect(whole.statements - plain.statements).toBe(1);
    const of = (slug: string) => whole.answer.nodes.find((city) => city.slug === slug)?.collections;
    expect(of(one.city.slug)).toEqual({ nodes: [{ id: ids[2] }], pageInfo: { hasNextPage: true } });
    expect(of(two.city.slug)).toEqual({ nodes: [{ id: ids[1] }], pageInfo: { hasNextPage: false } });
    expect(of((made[2] as Made).city.slug)).toEqual({ nodes: [], pageInfo: { hasNextPage: false } });
  });

  it('costs as many statements with ten collections as with one', async () => {
    const cost = async () => {
      const database = stage.app.get(ReadDatabase);
      const before = database.statements;
      await stage.must(null, `query { practiceCollections(first: 10) { nodes { ${FIELDS} } } }`);
      return database.statements - before;
    };
    await save(editor, wish());
    const one = await cost();
    for (let at = 0; at < 9; at += 1) await save(editor, wish());
    expect(await cost()).toBe(one);
  });
});
