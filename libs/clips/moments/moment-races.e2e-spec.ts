import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@libs/platform/ids/id.js';
import { type Actor, CLAIM, DECIDE as DECIDE_REVIEW, Stage } from '../testing/stage.js';

const ADD = 'mutation ($clipId: ID!, $input: MomentInput!) { addMoment(clipId: $clipId, input: $input) { id revision } }';
const EDIT = 'mutation ($id: ID!, $revision: Int!, $input: MomentInput!) { editMoment(id: $id, revision: $revision, input: $input) { id revision note } }';
const REMOVE = 'mutation ($id: ID!, $revision: Int!) { removeMoment(id: $id, revision: $revision) }';
const SUGGEST = 'mutation ($clipId: ID!, $input: MomentInput!) { suggestMoment(clipId: $clipId, input: $input) { id revision } }';
const DECIDE = 'mutation ($id: ID!, $revision: Int!, $accept: Boolean!) { decideMoment(id: $id, revision: $revision, accept: $accept) { id state startMs endMs } }';
const CHAPTER = 'mutation ($clipId: ID!, $fromMs: Int, $startMs: Int!, $revision: Int, $title: String!) { setChapter(clipId: $clipId, fromMs: $fromMs, startMs: $startMs, revision: $revision, language: "fr", title: $title) { chapters { startMs revision title } } }';
const NO_CHAPTER = 'mutation ($clipId: ID!, $revision: Int!) { removeChapter(clipId: $clipId, startMs: 0, revision: $revision) { id } }';
const POSTER = 'mutation ($clipId: ID!) { chooseClipPoster(clipId: $clipId) { id } }';
const SHOWN = 'query ($id: ID!) { clip(id: $id) { moments { startMs endMs note } suggestedMoments { id revision startMs endMs } chapters { title } } }';
const LOG = 'query ($id: ID!) { auditLog(kind: "CLIP", subjectId: $id, first: 50) { nodes { actorName fromState toState actorRole remarks { part text } } } }';
const BEGIN = 'mutation ($clipId: ID!) { beginFilmChange(clipId: $clipId) { filmChange { id revision media { id } } } }';
const SUBMIT_FILM = 'mutation ($id: ID!, $revision: Int!) { submitFilmChange(id: $id, revision: $revision) { id } }';
const SET_CAPTIONS = 'mutation ($id: ID!) { setFilmChangeCaptions(id: $id, language: "fr", content: "WEBVTT\\n\\n00:00.000 --> 00:02.000\\nCourt.\\n") { filmChange { id revision } } }';

interface Line {
  actorName: string | null;
  fromState: string;
  toState: string;
  actorRole: string;
  remarks: { part: string; text: string }[] | null;
}
interface Change {
  filmChange: { id: string; revision: number; media: { id: string } };
}

const BARRIERS = 'access-barriers';
const input = (startMs: number, endMs: number, note = '') => ({ questionKey: BARRIERS, startMs, endMs, ...(note ? { note, noteLanguage: 'fr' } : {}) });

describe('two people at one passage', () => {
  let stage: Stage;
  let cityId: string;
  let author: Actor;
  let focal: Actor;
  let moderator: Actor;
  let member: Actor;
  let clipId: string;

  beforeAll(async () => {
    stage = await Stage.open();
    cityId = (await stage.city({ name: 'Ostravik' })).id;
    author = await stage.worker(cityId, 'CONTRIBUTOR', { name: 'Awa Sarr' });
    focal = await stage.worker(cityId, 'FOCAL_POINT', { name: 'Lin Moreau' });
    moderator = await stage.moderator();
    member = await stage.person({ name: 'Noor Haddad' });
  }, 60_000);
  afterAll(() => stage.close());
  beforeEach(async () => {
    clipId = await stage.published(author, cityId, moderator);
  });

  const shown = () => stage.must<{ moments: object[]; suggestedMoments: object[]; chapters: object[] }>(author, SHOWN, { id: clipId });
  const log = async () => (await stage.must<{ nodes: Line[] }>(moderator, LOG, { id: clipId })).nodes.filter(({ remarks }) => remarks).reverse();
  /** Of two who do it at once, what each is told. */
  const both = (operation: string, one: object, other: object) => Promise.all([stage.refusal(author, operation, one), stage.refusal(focal, operation, other)]);

  it('each hears of the other: of two edits from the same state one is saved, and nothing is removed unseen', async () => {
    const { id } = await stage.must<{ id: string }>(author, ADD, { clipId, input: input(5_000, 9_000) });
    const told = await both(EDIT, { id, revision: 1, input: input(5_000, 9_000, 'Deux heures à pied') }, { id, revision: 1, input: input(5_000, 12_000) });
    expect(told.toSorted()).toEqual(['CONFLICT MOMENT_CHANGED', 'none']);
    expect(await stage.refusal(author, REMOVE, { id, revision: 1 })).toBe('CONFLICT MOMENT_CHANGED');
    // The same twice, as where an answer was lost, is one save.
    for (const _ of [1, 2]) expect(await stage.must(focal, EDIT, { id, revision: 2, input: input(6_000, 12_000, 'Une heure') })).toMatchObject({ revision: 3 });
    expect(await shown()).toMatchObject({ moments: [{ startMs: 6_000, endMs: 12_000, note: 'Une heure' }] });
    await stage.must(author, REMOVE, { id, revision: 3 });
    expect(await stage.refusal(focal, EDIT, { id, revision: 3, input: input(6_000, 12_000) })).toBe('NOT_FOUND MOMENT_UNKNOWN');
  });

  it('nor is a chapter written over', async () => {
    const chapter = (title: string, more: object = {}) => ({ clipId, startMs: 0, title, ...more });
    await stage.must(author, CHAPTER, chapter('Départ'));
    const seen = { fromMs: 0, revision: 1 };
    expect((await both(CHAPTER, chapter('Le départ', seen), chapter('En route', seen))).toSorted()).toEqual(['CONFLICT CHAPTER_CHANGED', 'none']);
    expect(await stage.refusal(focal, NO_CHAPTER, { clipId, revision: 1 })).toBe('CONFLICT CHAPTER_CHANGED');
    expect(await stage.refusal(focal, CHAPTER, chapter('x', { fromMs: 0 }))).toContain('revision:REQUIRED');
    expect((await shown()).chapters).toHaveLength(1);
    await stage.must(focal, NO_CHAPTER, { clipId, revision: 2 });
  });

  it('a suggestion is decided once, and who takes it back too late does not remove what is shown', async () => {
    const { id } = await stage.must<{ id: string }>(member, SUGGEST, { clipId, input: input(30_000, 40_000, 'Le bus de nuit') });
    const decision = { id, revision: 1, accept: true };
    const told = await both(DECIDE, decision, decision);
    expect(told.toSorted()).toEqual(['CONFLICT MOMENT_DECIDED', 'none']);
    expect(await stage.refusal(member, REMOVE, { id, revision: 1 })).toBe('CONFLICT MOMENT_DECIDED');
    expect((await shown()).moments).toHaveLength(1);
  });

  it('what is suggested for a film that became shorter is cut to it or goes, and is accepted only within it', async () => {
    const suggest = async (startMs: number, endMs: number) => (await stage.must<{ id: string }>(member, SUGGEST, { clipId, input: input(startMs, endMs) })).id;
    const [within, across, tip, beyond] = [await suggest(1_000, 5_000), await suggest(8_000, 20_000), await suggest(8_500, 20_000), await suggest(30_000, 40_000)];
    await shorten(9_400);
    expect(await shown()).toMatchObject({ suggestedMoments: [{ id: within, endMs: 5_000, revision: 1 }, { id: across, endMs: 9_400, revision: 2 }] });
    expect(await stage.refusal(focal, DECIDE, { id: across, revision: 1, accept: true })).toBe('CONFLICT MOMENT_CHANGED');
    expect(await stage.must(focal, DECIDE, { id: across, revision: 2, accept: true })).toMatchObject({ state: 'SHOWN', startMs: 8_000, endMs: 9_400 });
    for (const id of [tip, beyond]) expect(await stage.refusal(focal, DECIDE, { id, revision: 1, accept: true })).toBe('NOT_FOUND MOMENT_UNKNOWN');
  });

  it('on the site every change is a line of the audit log: who, what, and how it read before', async () => {
    const { id } = await stage.must<{ id: string }>(author, ADD, { clipId, input: input(5_000, 9_000) });
    await stage.must(focal, EDIT, { id, revision: 1, input: input(5_500, 9_000, 'Deux heures') });
    const { id: suggested } = await stage.must<{ id: string }>(member, SUGGEST, { clipId, input: input(30_000, 40_000) });
    await stage.must(author, DECIDE, { id: suggested, revision: 1, accept: true });
    await stage.must(author, REMOVE, { id, revision: 2 });
    await stage.must(author, CHAPTER, { clipId, startMs: 0, title: 'Départ' });
    await stage.must(focal, CHAPTER, { clipId, startMs: 65_000 / 2, fromMs: 0, revision: 1, title: 'En route' });
    await stage.must(author, POSTER, { clipId });
    const lines = await log();
    expect(lines.map(({ actorName, remarks }) => [actorName, ...(remarks ?? []).map(({ part }) => part)])).toEqual([
      ['Awa Sarr', 'MOMENT_ADDED'],
      ['Lin Moreau', 'MOMENT_CHANGED', 'BEFORE'],
      ['Awa Sarr', 'MOMENT_ACCEPTED'],
      ['Awa Sarr', 'MOMENT_REMOVED'],
      ['Awa Sarr', 'CHAPTER_ADDED'],
      ['Lin Moreau', 'CHAPTER_CHANGED', 'BEFORE'],
      ['Awa Sarr', 'POSTER'],
    ]);
    const [, changed, , , , moved] = lines.map(({ remarks }) => (remarks ?? []).map(({ text }) => text.replaceAll(/[\u2066\u2069]/g, '')));
    expect(changed).toEqual([expect.stringMatching(/^0:05\.5–0:09 .*\s.*\nDeux heures$/), expect.stringMatching(/^0:05–0:09 /)]);
    expect(changed?.join()).not.toContain(BARRIERS);
    expect(moved).toEqual(['0:32.5 En route', '0:00 Départ']);
    expect(lines[0]).toMatchObject({ fromState: 'PUBLISHED', toState: 'PUBLISHED', actorRole: 'CITY' });
  });

  it('and so is another film in its place', async () => {
    await shorten(9_400);
    expect((await log()).map(({ actorName, remarks }) => [actorName, remarks])).toEqual([['Awa Sarr', [{ part: 'FILM', text: '' }]]]);
  });

  /** By another film, sent by the author and approved. */
  async function shorten(durationMs: number): Promise<void> {
    const { filmChange } = await stage.must<Change>(author, BEGIN, { clipId });
    await stage.app.dataSource.query(
      `UPDATE film SET state = 'READY', generation = 1, output_prefix = 'films/' || id || '/1', duration_ms = $2, width = 1280, height = 720, has_sound = true WHERE id = $1`,
      [filmChange.media.id, durationMs],
    );
    await stage.app.dataSource.query(`INSERT INTO rendition (id, film_id, generation, kind, height, path, bytes) VALUES ($1, $2, 1, 'POSTER', 720, 'poster-720.webp', 1000)`, [newId(), filmChange.media.id]);
    const { revision } = (await stage.must<Change>(author, SET_CAPTIONS, { id: filmChange.id })).filmChange;
    await stage.must(author, SUBMIT_FILM, { id: filmChange.id, revision });
    const [item] = await stage.app.dataSource.query<{ id: string }[]>('SELECT id FROM review_item WHERE subject_id = $1', [filmChange.id]);
    await stage.must(moderator, CLAIM, { id: item?.id });
    await stage.must(moderator, DECIDE_REVIEW, { input: { id: item?.id, revision, decision: 'APPROVE' } });
  }
});
