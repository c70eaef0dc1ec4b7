import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaptionDraft } from '@libs/media/captions/machine/caption-draft.entity.js';
import { DraftRuns } from '@libs/media/captions/machine/draft-runs.service.js';
import { FilmsService } from '@libs/media/films.service.js';
import { makeSpeech, type SmallService, startService, writePrograms } from '@libs/media/testing/small-engines.js';
import { newId } from '@libs/platform/ids/id.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { settled } from '@libs/platform/testing/settled.js';
import { type Actor, REMOVE_CAPTIONS, Stage } from '../testing/stage.js';

const DRAFT = 'id kind language fromLanguage state code placed cues { startMs endMs text }';
const SPEECH = `mutation ($id: ID!, $language: String!) { draftCaptions(clipId: $id, language: $language) { ${DRAFT} } }`;
const TRANSLATE = `mutation ($id: ID!, $from: String!, $to: String!) { translateCaptions(clipId: $id, from: $from, to: $to) { ${DRAFT} } }`;
const SAVE = 'mutation ($id: ID!, $language: String!, $baseId: ID, $cues: [CueInput!], $draftId: ID) { saveCaptions(clipId: $id, language: $language, baseId: $baseId, cues: $cues, draftId: $draftId) { id origin checked } }';
const CHECK = 'mutation ($id: ID!, $language: String!, $baseId: ID!) { setCaptionsChecked(clipId: $id, language: $language, baseId: $baseId, checked: true) { id checked } }';
const DISMISS = 'mutation ($id: ID!) { dismissCaptionDraft(id: $id) }';
const ENGINES = '{ captionEngines { speech translation } }';
const READ = `query ($id: ID!, $language: String!) { clip(id: $id) { captionDrafts { ${DRAFT} } captionTrack(language: $language) { id origin checked cues { startMs endMs text } } } }`;
const TOLD = '{ notifications(first: 50) { nodes { kind href } } }';

interface Draft {
  id: string;
  state: string;
  code: string | null;
  placed: boolean;
  cues: { startMs: number; endMs: number; text: string }[] | null;
}
interface Clip {
  captionDrafts: Draft[];
  captionTrack: { id: string; origin: string; checked: boolean; cues: { text: string }[] } | null;
}

describe('captions by a machine', () => {
  let folder: string;
  let service: SmallService;
  let stage: Stage;
  let author: Actor;
  let cityId: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'drafts-'));
    service = await startService();
    const { listener } = await writePrograms(folder);
    const environment = { SPEECH_COMMAND: JSON.stringify(listener), TRANSLATION_URL: `${service.url}/translate`, TRANSLATION_KEY: service.key };
    stage = await Stage.open({ worker: true, environment });
    cityId = (await stage.city({ languages: ['fr'] })).id;
    author = await stage.worker(cityId, 'CONTRIBUTOR');
  }, 60_000);
  afterAll(async () => {
    for (const name of ['SPEECH_COMMAND', 'TRANSLATION_URL', 'TRANSLATION_KEY']) delete process.env[name];
    await stage.close();
    await service.close();
    await rm(folder, { recursive: true, force: true });
  });

  const read = (id: string, language: string, who: Actor | null = author) => stage.must<Clip>(who, READ, { id, language });
  const ended = (id: string, language: string) =>
    eventually(async () => {
      const clip = await read(id, language);
      const open = clip.captionDrafts.filter(({ state }) => state === 'QUEUED' || state === 'RUNNING');
      if (open.length > 0) throw new Error(JSON.stringify(open));
      return clip;
    }, 25_000);

  /** As if the pipeline had made the sound of its film. */
  async function sound(clipId: string): Promise<void> {
    const [film] = await stage.app.dataSource.query<{ id: string }[]>('SELECT film_id AS id FROM clip WHERE id = $1', [clipId]);
    const prefix = `films/${film?.id}/1/test/`;
    await stage.app.get(Storage).putFile(`${prefix}audio.mp4`, await makeSpeech(folder, `${clipId}.m4a`));
    await stage.app.dataSource.query('UPDATE film SET output_prefix = $2 WHERE id = $1', [film?.id, prefix]);
    await stage.app.dataSource.query(`INSERT INTO rendition (id, film_id, generation, kind, path, bytes) VALUES ($2, $1, 1, 'AUDIO', 'audio.mp4', 1000)`, [film?.id, newId()]);
  }

  it('become the captions of a draft where there are none, as a machine’s that nobody has checked', async () => {
    const id = await stage.complete(author, cityId);
    await sound(id);
    expect(await stage.must(author, ENGINES)).toEqual({ speech: true, translation: true });
    const asked = await stage.must<Draft>(author, SPEECH, { id, language: 'wo' });
    expect(asked).toMatchObject({ kind: 'SPEECH', state: 'QUEUED', placed: false });
    const { captionDrafts, captionTrack } = await ended(id, 'wo');
    expect(captionDrafts).toMatchObject([{ id: asked.id, state: 'DONE', placed: true, cues: null }]);
    expect(captionTrack).toMatchObject({ origin: 'MACHINE', checked: false, cues: [{ text: 'wo 1' }, { text: 'wo 2' }] });
    await settled(stage.app);
    const { nodes } = await stage.must<{ nodes: { kind: string; href: string }[] }>(author, TOLD);
    expect(nodes.filter(({ kind }) => kind === 'CAPTIONS_DRAFTED')).toEqual([{ kind: 'CAPTIONS_DRAFTED', href: `/clips/${id}/captions/wo` }]);
    expect((await read(id, 'wo', await stage.worker(cityId, 'ORGANISER'))).captionDrafts).toEqual([]);
  });

  it('wait beside what a person wrote, and beside what is on the site', async () => {
    const id = await stage.complete(author, cityId);
    await sound(id);
    const before = (await read(id, 'fr')).captionTrack;
    await stage.must(author, SPEECH, { id, language: 'fr' });
    const beside = await ended(id, 'fr');
    expect(beside.captionDrafts).toMatchObject([{ state: 'DONE', placed: false, cues: [{ text: 'fr 1' }, { text: 'fr 2' }] }]);
    expect(beside.captionTrack).toEqual(before);
    expect(await stage.must(author, DISMISS, { id: beside.captionDrafts[0]?.id })).toBe(true);
    expect((await read(id, 'fr')).captionDrafts).toEqual([]);

    const shown = await stage.published(author, cityId, await stage.moderator(['fr']));
    await stage.must(author, TRANSLATE, { id: shown, from: 'fr', to: 'es' });
    const waiting = await ended(shown, 'es');
    expect(waiting.captionTrack).toBeNull();
    expect(waiting.captionDrafts).toMatchObject([{ kind: 'TRANSLATION', fromLanguage: 'fr', state: 'DONE', placed: false, cues: [{ startMs: 0, endMs: 2000, text: 'Le autobús qui lit' }, {}] }]);
    expect(service.asked.at(-1)?.headers.authorization).toBe(`Bearer ${service.key}`);
  });

  /** As if a machine had written them beside what is there. */
  async function waiting(clipId: string, language: string, cues: object[]): Promise<string> {
    const draftId = newId();
    await stage.app.dataSource.query(
      `INSERT INTO caption_draft (id, film_id, kind, language, state, cues) SELECT $2, film_id, 'SPEECH', $3, 'DONE', $4::jsonb FROM clip WHERE id = $1`,
      [clipId, draftId, language, JSON.stringify(cues)],
    );
    return draftId;
  }

  it('are the machine’s and unchecked for whoever takes them over, and of two who do one is told', async () => {
    const focal = await stage.worker(cityId, 'FOCAL_POINT');
    const id = await stage.published(author, cityId, await stage.moderator(['fr']));
    const [cue, mended] = [{ startMs: 0, endMs: 2000, text: 'Le bus qui lie' }, { startMs: 0, endMs: 2000, text: 'Le bus qui lit.' }];
    const language = 'fr';
    const before = (await read(id, language)).captionTrack;
    expect(before).toMatchObject({ checked: true });
    const draftId = await waiting(id, language, [cue]);
    const seen = { id, language, baseId: before?.id, draftId };
    const told = await Promise.all([stage.refusal(author, SAVE, { ...seen, cues: [cue] }), stage.refusal(focal, SAVE, { ...seen, cues: [mended] })]);
    expect(told.toSorted()).toEqual(['CONFLICT CAPTIONS_CHANGED', 'none']);
    const { captionDrafts, captionTrack: taken } = await read(id, language);
    expect([captionDrafts, taken]).toEqual([[], expect.objectContaining({ origin: 'MACHINE', checked: false })]);
    // Word for word the same by a second person changes nothing, not even that a third has read them since.
    await stage.must(author, CHECK, { id, language, baseId: taken?.id });
    expect(await stage.must(focal, SAVE, { ...seen, cues: taken?.cues.map((one) => one) })).toEqual({ id: taken?.id, origin: 'MACHINE', checked: true });

    const inSpanish = { id, language: 'es', draftId: await waiting(id, 'es', [cue]), cues: [cue] };
    expect(await Promise.all([author, focal].map((who) => stage.refusal(who, SAVE, inSpanish)))).toEqual(['none', 'none']);
    expect(await read(id, 'es')).toMatchObject({ captionDrafts: [], captionTrack: { origin: 'MACHINE', checked: false, cues: [cue] } });
  });

  it('are never of a film that was replaced meanwhile', async () => {
    const id = await stage.complete(author, cityId);
    const { manager } = stage.app.dataSource;
    const [film] = await manager.query<[{ id: string }]>('SELECT film_id AS id FROM clip WHERE id = $1', [id]);
    const draft = manager.create(CaptionDraft, { id: newId(), filmId: film.id, kind: 'SPEECH', language: 'wo', state: 'RUNNING', run: 'listens', attempt: 1, askedBy: author.id });
    await manager.insert(CaptionDraft, draft);
    await manager.query(`UPDATE film SET state = 'UPLOADING' WHERE id = $1`, [film.id]);
    await stage.app.get(FilmsService).takeFile(author.id, film.id, await makeSpeech(folder, `${id}.m4a`));
    const runs = stage.app.worker?.get(DraftRuns, { strict: false });
    expect(await runs?.beat(draft)).toBe(false);
    await runs?.succeed(draft, [{ startMs: 0, endMs: 1000, text: 'said in the film before' }]);
    expect(await read(id, 'wo')).toMatchObject({ captionDrafts: [], captionTrack: null });
  });

  it('say why there are none', async () => {
    const id = await stage.complete(author, cityId);
    await sound(id);
    await stage.must(author, TRANSLATE, { id, from: 'fr', to: 'sw' });
    expect((await ended(id, 'sw')).captionDrafts).toMatchObject([{ state: 'FAILED', code: 'LANGUAGE_REFUSED', cues: null }]);
    expect(await stage.refusal(author, TRANSLATE, { id, from: 'pt', to: 'es' })).toBe('CONFLICT CAPTIONS_MISSING');
    expect(await stage.must(author, REMOVE_CAPTIONS, { id, language: 'fr' })).toBeTruthy();
    await stage.app.dataSource.query('UPDATE film SET has_sound = false WHERE id = (SELECT film_id FROM clip WHERE id = $1)', [id]);
    expect(await stage.refusal(author, SPEECH, { id, language: 'fr' })).toBe('CONFLICT FILM_SILENT');
    await stage.app.dataSource.query(`UPDATE film SET state = 'EMPTY' WHERE id = (SELECT film_id FROM clip WHERE id = $1)`, [id]);
    expect(await stage.refusal(author, SPEECH, { id, language: 'fr' })).toBe('CONFLICT CLIP_FILM_NOT_READY');
    expect(await stage.refusal(author, DISMISS, { id: newId() })).toBe('NOT_FOUND DRAFT_UNKNOWN');
  });
});
