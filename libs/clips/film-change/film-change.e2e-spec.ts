import { FilmReady } from '@libs/media/film.events.js';
import { Notification } from '@libs/notifications/notification.entity.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { newId } from '@libs/platform/ids/id.js';
import { settled } from '@libs/platform/testing/settled.js';
import { type Actor, CLAIM, DECIDE, DELETE, HIDE, Stage, WITHDRAW } from '../testing/stage.js';

const CHANGE = 'filmChange { id state note revision missing media { id state } captions { language origin checked } fit { captions { language kept left } momentsKept momentsLeft chaptersKept chaptersLeft } lastDecision { decision reasonCode } viewerCan { edit submit takeBack discard retry } }';
const BEGIN = `mutation ($clipId: ID!) { beginFilmChange(clipId: $clipId) { id state ${CHANGE} } }`;
const LOOK = `query ($id: ID!) { clip(id: $id) { id state publishedAt chapters { startMs } moments { startMs endMs } captions { language checked } media { id durationMs } ${CHANGE} } }`;
const NOTE = `mutation ($id: ID!, $revision: Int!, $note: String!) { describeFilmChange(id: $id, revision: $revision, note: $note) { id ${CHANGE} } }`;
const CAPTIONS = `mutation ($id: ID!, $language: String!, $content: String) { setFilmChangeCaptions(id: $id, language: $language, content: $content) { id ${CHANGE} } }`;
const SUBMIT = `mutation ($id: ID!, $revision: Int!) { submitFilmChange(id: $id, revision: $revision) { id ${CHANGE} } }`;
const TAKE_BACK = `mutation ($id: ID!) { takeBackFilmChange(id: $id) { id ${CHANGE} } }`;
const DISCARD = `mutation ($id: ID!) { discardFilmChange(id: $id) { id ${CHANGE} } }`;
const ITEM = 'query ($id: ID!) { reviewItem(id: $id) { kind reasons changedClip { id title } filmChange { id media { id } } } }';
const ADD_MOMENT = 'mutation ($clipId: ID!, $input: MomentInput!) { addMoment(clipId: $clipId, input: $input) { id } }';
const SET_CHAPTER = 'mutation ($clipId: ID!, $startMs: Int!) { setChapter(clipId: $clipId, startMs: $startMs, language: "fr", title: "Plus loin") { id } }';

const ADD_CAPTIONS = 'mutation ($clipId: ID!, $input: CaptionsInput!) { addCaptions(clipId: $clipId, input: $input) { id } }';
const SUGGEST = 'mutation ($input: SuggestCaptionInput!) { suggestCaption(input: $input) { id } }';
const TAKE = 'mutation ($id: ID!) { decideCaptionSuggestion(id: $id, accept: true) { suggestion { state } track { cues { text } } } }';
const SUGGESTED = 'query ($id: ID!) { captionSuggestions(clipId: $id) { nodes { id state } } }';

interface Change {
  id: string;
  state: string;
  revision: number;
  missing: string[];
  media: { id: string; state: string };
  captions: object[];
}
interface Seen {
  id: string;
  state: string;
  media: { id: string };
  filmChange: Change | null;
}

describe('another film for a clip on the site', () => {
  let stage: Stage;
  let cityId: string;
  let author: Actor;
  let organiser: Actor;
  let moderator: Actor;

  beforeAll(async () => {
    stage = await Stage.open({ worker: true });
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    cityId = (await stage.city({ name: 'Ndemba' })).id;
    [author, organiser, moderator] = [await stage.worker(cityId, 'CONTRIBUTOR'), await stage.worker(cityId, 'ORGANISER'), await stage.moderator()];
  });

  const look = (id: string, actor: Actor | null = author) => stage.must<Seen>(actor, LOOK, { id });
  const change = async (id: string) => (await look(id)).filmChange as Change;
  const itemOf = async (changeId: string) => (await stage.app.dataSource.query<{ id: string }[]>('SELECT id FROM review_item WHERE subject_id = $1', [changeId]))[0]?.id ?? '';
  /** As if the pipeline had made it ready. */
  const makeReady = async (filmId: string, durationMs: number) => {
    await stage.app.dataSource.query(
      `UPDATE film SET state = 'READY', generation = 1, output_prefix = 'films/' || id || '/1', duration_ms = $2, width = 1280, height = 720, has_sound = true WHERE id = $1`,
      [filmId, durationMs],
    );
    await stage.app.dataSource.query(`INSERT INTO rendition (id, film_id, generation, kind, height, path, bytes) VALUES ($1, $2, 1, 'POSTER', 720, 'poster-720.webp', 1000)`, [newId(), filmId]);
    for (const _ of [1, 2]) await stage.app.dataSource.transaction((tx) => stage.app.get(Outbox).add(tx, FilmReady, { filmId }));
    await settled(stage.app);
  };
  const begun = async (clipId: string, durationMs: number) => {
    const { filmChange } = await stage.must<Seen>(author, BEGIN, { clipId });
    await makeReady(filmChange?.media.id ?? '', durationMs);
    return change(clipId);
  };
  const decide = async (changeId: string, revision: number, more: object) => {
    const id = await itemOf(changeId);
    await stage.must(moderator, CLAIM, { id });
    return stage.refusal(moderator, DECIDE, { input: { id, revision, ...more } });
  };

  it('takes its place by the desk: address, comments and what lies within it stay', async () => {
    const id = await stage.published(author, cityId, moderator);
    for (const [startMs, endMs] of [[1_000, 2_500], [2_000, 9_000], [20_000, 30_000]]) await stage.must(author, ADD_MOMENT, { clipId: id, input: { questionKey: 'access-barriers', startMs, endMs } });
    for (const startMs of [500, 40_000]) await stage.must(author, SET_CHAPTER, { clipId: id, startMs });
    const [{ thread }] = await stage.app.dataSource.query<[{ thread: number }]>(`SELECT count(*)::int AS thread FROM discussion WHERE subject_id = $1`, [id]);
    const before = await look(id);
    const shown = before.media.id;

    // The captions are cues at 0-2 and at 2-4 seconds.
    const other = await begun(id, 3_400);
    expect(await stage.must(author, BEGIN, { clipId: id })).toMatchObject({ filmChange: { id: other.id } });
    expect(other).toMatchObject({ state: 'DRAFT', missing: [], captions: [{ language: 'fr', checked: false }] });
    expect(other).toMatchObject({ fit: { captions: [{ language: 'fr', kept: 1, left: 1 }], momentsKept: 2, momentsLeft: 1, chaptersKept: 1, chaptersLeft: 1 } });
    const noted = await stage.must<Seen>(author, NOTE, { id: other.id, revision: other.revision, note: 'Sans le visage d’un passant.' });
    expect(await stage.refusal(author, NOTE, { id: other.id, revision: other.revision, note: 'x' })).toBe('CONFLICT FILM_CHANGE_CHANGED');
    const revision = noted.filmChange?.revision ?? 0;
    for (const _ of [1, 2]) await stage.must(author, SUBMIT, { id: other.id, revision });
    expect(await stage.refusal(author, DISCARD, { id: other.id })).toBe('CONFLICT FILM_CHANGE_NOT_EDITABLE');
    expect(await look(id, null)).toMatchObject({ media: { id: shown }, filmChange: null });
    const captionsOf = async (filmId: string) => (await stage.app.dataSource.query<{ id: string }[]>('SELECT id FROM caption_track WHERE film_id = $1', [filmId]))[0]?.id;
    const words = async (track: string | undefined) => (await fetch(`${stage.app.url}/captions/${track}.vtt`)).status;
    const [old, next] = [await captionsOf(shown), await captionsOf(other.media.id)];
    expect([await words(old), await words(next)]).toEqual([200, 404]);

    expect(await stage.must(moderator, ITEM, { id: await itemOf(other.id) })).toMatchObject({ kind: 'CLIP_FILM', changedClip: { id }, filmChange: { id: other.id } });
    expect(await decide(other.id, revision, { decision: 'APPROVE' })).toBe('none');
    await settled(stage.app);
    const after = await look(id, null);
    expect(after).toMatchObject({
      ...{ id, state: 'PUBLISHED', filmChange: null, media: { id: other.media.id, durationMs: 3_400 }, captions: [{ language: 'fr' }], chapters: [{ startMs: 500 }] },
      moments: [{ startMs: 1_000, endMs: 2_500 }, { startMs: 2_000, endMs: 3_400 }],
      publishedAt: (before as unknown as { publishedAt: string }).publishedAt,
    });
    expect([await words(next), await stage.app.dataSource.query(`SELECT count(*)::int AS thread FROM discussion WHERE subject_id = $1`, [id])]).toEqual([200, [{ thread }]]);
    expect(await stage.app.dataSource.query('SELECT 1 FROM film WHERE id = $1 AND deleted_at IS NULL', [shown])).toEqual([]);
    const told = await stage.app.dataSource.manager.findBy(Notification, { memberId: author.id });
    expect(told.map(({ kind }) => kind).sort()).toEqual(['CLIP_APPROVED', 'FILM_CHANGE_APPROVED', 'FILM_READY', 'FILM_READY']);
  });

  it('takes what was suggested for captions along, as far as their lines are there', async () => {
    const id = await stage.published(author, cityId, moderator);
    const viewer = await stage.person();
    const suggest = async (startMs: number, current: string) =>
      (await stage.must<{ id: string }>(viewer, SUGGEST, { input: { clipId: id, language: 'fr', startMs, endMs: startMs + 2000, current, text: `${current} !` } })).id;
    const [within, beyond] = [await suggest(0, 'Le bus qui lit'), await suggest(2000, 'roule le mardi.')];
    const other = await begun(id, 3_400);
    await stage.must(author, SUBMIT, { id: other.id, revision: other.revision });
    expect(await decide(other.id, other.revision, { decision: 'APPROVE' })).toBe('none');
    for (const who of [author, viewer]) expect(await stage.must(who, SUGGESTED, { id })).toEqual({ nodes: [{ id: beyond, state: 'OUTDATED' }, { id: within, state: 'OPEN' }] });
    expect(await stage.refusal(author, TAKE, { id: beyond })).toBe('CONFLICT SUGGESTION_DECIDED');
    expect(await stage.must(author, TAKE, { id: within })).toMatchObject({ suggestion: { state: 'ACCEPTED' }, track: { cues: [{ text: 'Le bus qui lit !' }] } });
  });

  it('takes along what was written on the site while it waited, and nothing over what was sent for it', async () => {
    const id = await stage.published(author, cityId, moderator);
    const other = await begun(id, 61_000);
    await stage.must(author, SUBMIT, { id: other.id, revision: other.revision });
    const vtt = (text: string) => `WEBVTT\n\n00:00.000 --> 00:02.000\n${text}\n`;
    for (const [language, text] of [['fr', 'Le bus qui raconte'], ['en', 'The bus that reads'], ['sw', 'Basi linalosoma']]) await stage.must(author, ADD_CAPTIONS, { clipId: id, input: { language, content: vtt(text ?? ''), origin: 'HUMAN' } });
    await stage.must(author, TAKE_BACK, { id: other.id });
    await stage.must(author, CAPTIONS, { id: other.id, language: 'en', content: vtt('Sent for the other film') });
    // As many languages as a film may have: the one that has no place is left, and keeps nothing from the site.
    await stage.app.dataSource.query(`INSERT INTO caption_track (id, film_id, language, origin, cues) SELECT gen_random_uuid(), $1, 'qa' || chr(96 + n), 'HUMAN', '[]' FROM generate_series(1, 18) n`, [other.media.id]);
    const { revision } = await change(id);
    await stage.must(author, SUBMIT, { id: other.id, revision });
    expect(await decide(other.id, revision, { decision: 'APPROVE' })).toBe('none');
    const words = await stage.app.dataSource.query(`SELECT language, checked, cues -> 0 ->> 'text' AS text FROM caption_track WHERE film_id = $1 AND language NOT LIKE 'qa_' ORDER BY language`, [other.media.id]);
    expect(words).toEqual([{ language: 'en', checked: true, text: 'Sent for the other film' }, { language: 'fr', checked: false, text: 'Le bus qui raconte' }]);
  });

  it('is its city’s alone until then, and may be mended, taken back and given up', async () => {
    const id = await stage.published(author, cityId, moderator);
    for (const actor of [organiser, moderator, await stage.person()]) expect(await stage.refusal(actor, BEGIN, { clipId: id })).toBe('FORBIDDEN NOT_ALLOWED');
    const { filmChange } = await stage.must<Seen>(author, BEGIN, { clipId: id });
    expect(filmChange).toMatchObject({ missing: ['FILM'] });
    expect(await stage.refusal(author, SUBMIT, { id: filmChange?.id, revision: 1 })).toContain('FILM_CHANGE_INCOMPLETE film:FILM');
    await makeReady(filmChange?.media.id ?? '', 61_000);
    const first = await change(id);
    const bare = await stage.must<Seen>(author, CAPTIONS, { id: first.id, language: 'fr' });
    expect(bare.filmChange).toMatchObject({ missing: ['CAPTIONS'], captions: [] });
    const mended = await stage.must<Seen>(author, CAPTIONS, { id: first.id, language: 'fr', content: 'WEBVTT\n\n00:00.000 --> 00:02.000\nBonjour.\n' });
    const revision = mended.filmChange?.revision ?? 0;
    await stage.must(author, SUBMIT, { id: first.id, revision });
    for (const _ of [1, 2]) expect(await stage.must(author, TAKE_BACK, { id: first.id })).toMatchObject({ filmChange: { state: 'DRAFT' } });
    await stage.must(author, SUBMIT, { id: first.id, revision });
    expect(await decide(first.id, revision, { decision: 'REQUEST_CHANGES', reasonCode: 'POOR_SOUND_OR_PICTURE' })).toBe('none');
    expect(await change(id)).toMatchObject({ state: 'CHANGES_REQUESTED', lastDecision: { reasonCode: 'POOR_SOUND_OR_PICTURE' } });
    for (const actor of [null, await stage.person()]) {
      expect(await stage.refusal(actor, DISCARD, { id: first.id })).toMatch(/SIGN_IN_FIRST|FILM_CHANGE_UNKNOWN/);
      expect((await look(id, actor)).filmChange).toBeNull();
    }
    await stage.must(author, DISCARD, { id: first.id });
    expect((await look(id)).filmChange).toBeNull();
  });

  it('leaves the clip as it is where it is refused, where the clip is gone from the site, or where the transaction fails', async () => {
    const id = await stage.published(author, cityId, moderator);
    const shown = (await look(id)).media.id;
    const refused = await begun(id, 61_000);
    await stage.must(author, SUBMIT, { id: refused.id, revision: refused.revision });
    expect(await decide(refused.id, refused.revision, { decision: 'REJECT', reasonCode: 'OFF_TOPIC' })).toBe('none');
    expect(await look(id)).toMatchObject({ media: { id: shown }, filmChange: { state: 'REJECTED', viewerCan: { edit: false } } });
    expect(await stage.app.dataSource.query('SELECT 1 FROM film WHERE id = $1 AND deleted_at IS NULL', [refused.media.id])).toEqual([]);

    const again = await begun(id, 61_000);
    expect(again.id).not.toBe(refused.id);
    await stage.must(author, SUBMIT, { id: again.id, revision: again.revision });
    await stage.must(author, WITHDRAW, { id, reason: 'Plus à jour.' });
    expect(await decide(again.id, again.revision, { decision: 'APPROVE' })).toBe('CONFLICT CLIP_NOT_SHOWN');
    expect((await look(id)).media.id).toBe(shown);
    // Deleted, its other film is nobody's work any more, whoever had begun to look at it.
    await stage.must(author, DELETE, { id });
    await settled(stage.app);
    expect(await stage.app.dataSource.query('SELECT state, claimed_by FROM review_item WHERE subject_id = $1', [again.id])).toEqual([{ state: 'WITHDRAWN', claimed_by: null }]);
    expect(await stage.app.dataSource.query('SELECT 1 FROM film WHERE id = $1 AND deleted_at IS NULL', [again.media.id])).toEqual([]);

    // Hidden, it is where a better film helps most.
    const hidden = await stage.published(author, cityId, moderator);
    const better = await begun(hidden, 61_000);
    await stage.must(author, SUBMIT, { id: better.id, revision: better.revision });
    await stage.must(await stage.moderator(), HIDE, { id: hidden, reasonCode: 'PERSONAL_DATA' });
    expect(await decide(better.id, better.revision, { decision: 'APPROVE' })).toBe('none');
    expect(await look(hidden)).toMatchObject({ state: 'HIDDEN', media: { id: better.media.id } });
  });
});
