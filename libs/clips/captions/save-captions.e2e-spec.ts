import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ADD_CAPTIONS, CLIP_STATE, REMOVE_CAPTIONS, Stage } from '../testing/stage.js';

interface Track {
  id: string;
  origin: string;
  checked: boolean;
  changedByName: string | null;
  cues: { startMs: number; endMs: number; text: string }[];
}

const TRACK = 'id origin checked changedByName cues { startMs endMs text }';
const SAVE = `mutation ($id: ID!, $language: String!, $baseId: ID, $cues: [CueInput!], $content: String, $origin: TextOrigin, $checked: Boolean) {
  saveCaptions(clipId: $id, language: $language, baseId: $baseId, cues: $cues, content: $content, origin: $origin, checked: $checked) { ${TRACK} } }`;
const CHECK = `mutation ($id: ID!, $language: String!, $baseId: ID!, $checked: Boolean!) { setCaptionsChecked(clipId: $id, language: $language, baseId: $baseId, checked: $checked) { ${TRACK} } }`;
const READ = `query ($id: ID!, $language: String!) { clip(id: $id) { captionTrack(language: $language) { ${TRACK} } history { fromState toState remarks { part text } } viewerCan { caption } } }`;

const cue = (startMs: number, text: string) => ({ startMs, endMs: startMs + 1500, text });

describe('writing captions', () => {
  let stage: Stage;
  let cityId: string;
  let author: Actor;
  let colleague: Actor;
  let moderator: Actor;

  beforeAll(async () => {
    stage = await Stage.open();
    cityId = (await stage.city({ languages: ['fr'] })).id;
    author = await stage.worker(cityId, 'CONTRIBUTOR', { name: 'Awa' });
    colleague = await stage.worker(cityId, 'FOCAL_POINT', { name: 'Bintou' });
    moderator = await stage.moderator(['fr']);
  });
  afterAll(() => stage.close());

  const save = (who: Actor, id: string, language: string, baseId: string | null, texts: string[], more: object = {}) =>
    stage.must<Track>(who, SAVE, { id, language, baseId, cues: texts.map((text, index) => cue(index * 2000, text)), ...more });
  const clip = async (who: Actor | null, id: string, language = 'fr') =>
    stage.must<{ captionTrack: Track | null; history: { fromState: string; toState: string; remarks: object[] | null }[]; viewerCan: { caption: boolean } }>(who, READ, { id, language });
  const revision = async (id: string) => (await stage.must<{ revision: number }>(author, CLIP_STATE, { id })).revision;

  it('goes over what was seen and nothing else; a lost answer is no conflict, and the words of both are there', async () => {
    const id = await stage.complete(author, cityId);
    const before = await revision(id);
    const base = (await clip(author, id)).captionTrack;
    const mine = await save(author, id, 'fr', base?.id ?? null, ['Le bus', 'qui lit']);
    expect(mine).toMatchObject({ origin: 'ORIGINAL', checked: true, cues: [{ startMs: 0, endMs: 1500, text: 'Le bus' }, { text: 'qui lit' }] });
    expect((await save(author, id, 'fr', base?.id ?? null, ['Le bus', 'qui lit'])).id).toBe(mine.id);
    const { errors } = await stage.ask(colleague, SAVE, { id, language: 'fr', baseId: base?.id, cues: [cue(0, 'Le car')] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'CAPTIONS_CHANGED', params: { trackId: mine.id, changedByName: 'Awa' } });
    expect((await clip(colleague, id)).captionTrack).toMatchObject({ id: mine.id, changedByName: 'Awa', cues: mine.cues });
    expect(await stage.refusal(colleague, SAVE, { id, language: 'fr', baseId: null, cues: [cue(0, 'Le car')] })).toBe('CONFLICT CAPTIONS_CHANGED');
    expect((await save(colleague, id, 'fr', mine.id, ['Le car'])).cues).toEqual([cue(0, 'Le car')]);
    expect(await revision(id)).toBe(before);
  });

  it('keeps how they came about, and who checked them is said apart', async () => {
    const id = await stage.complete(author, cityId);
    const draft = await save(author, id, 'en', null, ['The bus'], { origin: 'MACHINE' });
    expect(draft).toMatchObject({ origin: 'MACHINE', checked: false });
    const mended = await save(author, id, 'en', draft.id, ['The bus that reads']);
    expect(mended).toMatchObject({ origin: 'MACHINE', checked: false });
    expect(await stage.refusal(author, CHECK, { id, language: 'en', baseId: draft.id, checked: true })).toBe('CONFLICT CAPTIONS_CHANGED');
    expect(await stage.must<Track>(author, CHECK, { id, language: 'en', baseId: mended.id, checked: true })).toMatchObject({ id: mended.id, checked: true });
    expect(await save(author, id, 'en', mended.id, ['The reading bus'])).toMatchObject({ origin: 'MACHINE', checked: true });
    expect(await save(author, id, 'ar', null, ['الحافلة'])).toMatchObject({ origin: 'HUMAN', checked: true });
    const missing = async () => (await stage.must<{ missing: string[] }>(author, CLIP_STATE, { id })).missing;
    await stage.must(author, REMOVE_CAPTIONS, { id, language: 'fr' });
    const spoken = await save(author, id, 'fr', null, ['Le bus'], { origin: 'MACHINE' });
    expect(await missing()).toEqual(['CAPTIONS_UNCHECKED']);
    await stage.must<Track>(author, CHECK, { id, language: 'fr', baseId: spoken.id, checked: true });
    expect(await missing()).toEqual([]);
    expect(await stage.refusal(author, CHECK, { id, language: 'es', baseId: mended.id, checked: true })).toBe('CONFLICT CAPTIONS_MISSING');
  });

  it('takes a whole file as text, and says what is wrong with either', async () => {
    const id = await stage.complete(author, cityId);
    const base = (await clip(author, id)).captionTrack?.id;
    const all = { id, language: 'fr', baseId: base };
    expect((await stage.must<Track>(author, SAVE, { ...all, content: '1\n00:00:01,000 --> 00:00:02,000\nBonjour\n' })).cues).toEqual([{ startMs: 1000, endMs: 2000, text: 'Bonjour' }]);
    expect(await stage.refusal(author, SAVE, all)).toContain('cues:REQUIRED');
    expect(await stage.refusal(author, SAVE, { ...all, content: 'x', cues: [] })).toContain('cues:REQUIRED');
    expect(await stage.refusal(author, SAVE, { ...all, content: 'x' })).toBe('BAD_USER_INPUT CAPTIONS_NOT_UNDERSTOOD');
    expect(await stage.refusal(author, SAVE, { ...all, cues: [cue(100_000, 'late')] })).toBe('BAD_USER_INPUT CAPTION_BAD');
    expect(await stage.refusal(author, SAVE, { ...all, cues: [] })).toBe('BAD_USER_INPUT CAPTIONS_EMPTY');
    const add = { id, input: { language: 'fr', content: 'WEBVTT\n\n00:01.000 --> 00:02.000\nSalut\n', baseId: base } };
    expect(await stage.refusal(author, ADD_CAPTIONS, add)).toBe('CONFLICT CAPTIONS_CHANGED');
  });

  it('is done on the site too, as one line of the audit log an hour, but never at the desk', async () => {
    const { id } = await stage.submitted(author, cityId);
    expect((await clip(author, id)).viewerCan.caption).toBe(false);
    const base = (await clip(author, id)).captionTrack?.id ?? null;
    expect(await stage.refusal(author, SAVE, { id, language: 'fr', baseId: base, cues: [cue(0, 'Le car')] })).toBe('CONFLICT CLIP_NOT_EDITABLE');

    const shown = await stage.published(author, cityId, moderator);
    const before = await revision(shown);
    const first = await save(author, shown, 'fr', (await clip(author, shown)).captionTrack?.id ?? null, ['Le car']);
    await save(author, shown, 'fr', first.id, ['Le car qui lit']);
    await save(colleague, shown, 'en', null, ['The coach']);
    expect(await revision(shown)).toBe(before + 3);
    const { history } = await clip(author, shown);
    expect(history.filter(({ fromState, toState }) => fromState === toState).map(({ remarks }) => remarks)).toEqual([[{ part: 'CAPTIONS', text: 'fr' }], [{ part: 'CAPTIONS', text: 'en' }]]);
    expect(await stage.refusal(author, REMOVE_CAPTIONS, { id: shown, language: 'fr' })).toBe('CONFLICT CAPTIONS_NEEDED');
    expect(await stage.refusal(author, REMOVE_CAPTIONS, { id: shown, language: 'en' })).toBe('none');
    expect((await clip(null, shown)).captionTrack).toMatchObject({ changedByName: null, cues: [{ text: 'Le car qui lit' }] });
  });
});
