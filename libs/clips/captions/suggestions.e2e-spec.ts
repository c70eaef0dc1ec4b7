import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaptionsService } from '@libs/media/captions/captions.service.js';
import { settled } from '@libs/platform/testing/settled.js';
import { type Actor, CLIP_STATE, Stage } from '../testing/stage.js';

const SUGGESTION = 'id language startMs current suggested state note answer byName mine';
const SUGGEST = `mutation ($input: SuggestCaptionInput!) { suggestCaption(input: $input) { ${SUGGESTION} } }`;
const LIST = `query ($id: ID!, $state: SuggestionState, $after: String) { captionSuggestions(clipId: $id, state: $state, first: 2, after: $after) { nodes { ${SUGGESTION} } pageInfo { hasNextPage endCursor } } }`;
const DECIDE = `mutation ($id: ID!, $accept: Boolean!, $text: String, $answer: String) {
  decideCaptionSuggestion(id: $id, accept: $accept, text: $text, answer: $answer) { suggestion { ${SUGGESTION} } track { id cues { text } } } }`;
const TRACK = 'query ($id: ID!) { clip(id: $id) { openCaptionSuggestions captionTrack(language: "fr") { id cues { startMs endMs text } } } }';
const SAVE = 'mutation ($id: ID!, $baseId: ID, $cues: [CueInput!]) { saveCaptions(clipId: $id, language: "fr", baseId: $baseId, cues: $cues) { id } }';
const TOLD = '{ notifications(first: 50) { nodes { kind href params { key value } } } }';

interface Suggestion {
  id: string;
  state: string;
  suggested: string;
  byName: string | null;
  mine: boolean;
}
interface Page {
  nodes: Suggestion[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
interface Clip {
  openCaptionSuggestions: number;
  captionTrack: { id: string; cues: { startMs: number; endMs: number; text: string }[] };
}

describe('captions from outside', () => {
  let stage: Stage;
  let cityId: string;
  let author: Actor;
  let focalPoint: Actor;
  let viewer: Actor;
  let id: string;

  beforeAll(async () => {
    stage = await Stage.open({ worker: true });
    cityId = (await stage.city({ languages: ['fr'] })).id;
    author = await stage.worker(cityId, 'CONTRIBUTOR');
    focalPoint = await stage.worker(cityId, 'FOCAL_POINT');
    viewer = await stage.person({ name: 'Noor' });
    id = await stage.published(author, cityId, await stage.moderator(['fr']));
  }, 60_000);
  afterAll(() => stage.close());

  const read = (who: Actor | null = author) => stage.must<Clip>(who, TRACK, { id });
  const suggest = (_who: Actor, current: string, text: string, more: object = {}) => ({ input: { clipId: id, language: 'fr', startMs: 0, endMs: 2000, current, text, ...more } });
  const list = (who: Actor, more: object = {}) => stage.must<Page>(who, LIST, { id, ...more });
  const told = async (who: Actor, ...kinds: string[]) =>
    (await stage.must<{ nodes: { kind: string; href: string; params: { key: string; value: string }[] }[] }>(who, TOLD)).nodes.filter(({ kind }) => kinds.includes(kind));

  it('are suggested by any member, told to the city once, taken, and told to who suggested', async () => {
    const first = await stage.must<Suggestion>(viewer, SUGGEST, suggest(viewer, 'Le bus qui lit', 'Le bus qui lit !', { note: 'Il crie.' }));
    expect(first).toMatchObject({ state: 'OPEN', mine: true, byName: null, current: 'Le bus qui lit', startMs: 0 });
    const again = await stage.must<Suggestion>(viewer, SUGGEST, suggest(viewer, 'Le bus qui lit', 'Le bus qui lit…'));
    expect(again).toMatchObject({ id: first.id, suggested: 'Le bus qui lit…' });
    const second = await stage.must<Suggestion>(viewer, SUGGEST, suggest(viewer, 'roule le mardi.', 'roule chaque mardi.'));
    await settled(stage.app);
    expect(await told(focalPoint, 'CAPTION_SUGGESTED')).toMatchObject([{ href: `/clips/${id}/captions` }]);
    expect(await told(author, 'CAPTION_SUGGESTED')).toHaveLength(1);
    expect(await read()).toMatchObject({ openCaptionSuggestions: 2 });
    expect(await read(viewer)).toMatchObject({ openCaptionSuggestions: 0 });

    const taken = await stage.must<{ suggestion: Suggestion; track: { id: string; cues: { text: string }[] } }>(author, DECIDE, { id: second.id, accept: true, text: 'roule tous les mardis.', answer: 'Merci !' });
    expect(taken).toMatchObject({ suggestion: { state: 'ACCEPTED' }, track: { cues: [{ text: 'Le bus qui lit' }, { text: 'roule tous les mardis.' }] } });
    expect((await read(null)).captionTrack).toMatchObject({ id: taken.track.id });
    expect(await stage.refusal(focalPoint, DECIDE, { id: second.id, accept: false })).toBe('CONFLICT SUGGESTION_DECIDED');
    await stage.must(focalPoint, DECIDE, { id: first.id, accept: false });
    await settled(stage.app);
    const answers = await told(viewer, 'CAPTION_SUGGESTION_ACCEPTED', 'CAPTION_SUGGESTION_DECLINED');
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['CAPTION_SUGGESTION_ACCEPTED', 'CAPTION_SUGGESTION_DECLINED']);
    expect(answers.find(({ kind }) => kind.endsWith('ACCEPTED'))).toMatchObject({ href: `/clips/${id}?t=2`, params: expect.arrayContaining([{ key: 'note', value: 'Merci !' }]) });
  });

  it('move with their line, are taken where somebody writes the same, and are outdated where the line is gone', async () => {
    const now = (await read()).captionTrack;
    const [one, two] = now.cues.map(({ text }) => text);
    const moved = await stage.must<Suggestion>(viewer, SUGGEST, suggest(viewer, one ?? '', 'Le bus qui lit, le voici'));
    const same = await stage.must<Suggestion>(viewer, SUGGEST, suggest(viewer, two ?? '', 'roule le lundi.'));
    await stage.must(author, SAVE, { id, baseId: now.id, cues: [{ startMs: 500, endMs: 2100, text: one }, { startMs: 2100, endMs: 4000, text: 'roule le lundi.' }] });
    const all = (await list(author)).nodes;
    expect(all.find((suggestion) => suggestion.id === moved.id)).toMatchObject({ state: 'OPEN', startMs: 500, byName: 'Noor' });
    expect(all.find((suggestion) => suggestion.id === same.id)).toMatchObject({ state: 'ACCEPTED' });
    await stage.must(author, SAVE, { id, baseId: (await read()).captionTrack.id, cues: [{ startMs: 0, endMs: 4000, text: 'Tout autre chose.' }] });
    expect((await list(author, { state: 'OUTDATED' })).nodes).toMatchObject([{ id: moved.id }]);
    expect(await stage.refusal(author, DECIDE, { id: moved.id, accept: true })).toBe('CONFLICT SUGGESTION_DECIDED');
  });

  it('are taken once where two do so at once, and meet whoever writes the line meanwhile', async () => {
    const shown = await stage.published(author, cityId, await stage.moderator(['fr']));
    const line = { clipId: shown, language: 'fr', startMs: 0, endMs: 2000, current: 'Le bus qui lit' };
    const { id: suggestion } = await stage.must<Suggestion>(viewer, SUGGEST, { input: { ...line, text: 'Le bus lecteur' } });
    const told = await Promise.all([author, focalPoint].map((who) => stage.refusal(who, DECIDE, { id: suggestion, accept: true })));
    expect(told.toSorted()).toEqual(['CONFLICT SUGGESTION_DECIDED', 'none']);
    const { captionTrack } = await stage.must<Clip>(author, TRACK, { id: shown });
    expect(captionTrack.cues.map(({ text }) => text)).toEqual(['Le bus lecteur', 'roule le mardi.']);

    const [film] = await stage.app.dataSource.query<{ id: string }[]>('SELECT film_id AS id FROM clip WHERE id = $1', [shown]);
    const filmId = film?.id ?? '';
    const late = await stage.app.dataSource.transaction(async (tx) => {
      await tx.query('SELECT 1 FROM film WHERE id = $1 FOR UPDATE', [filmId]);
      const asked = stage.refusal(viewer, SUGGEST, { input: { ...line, current: 'roule le mardi.', text: 'roule le lundi.' } });
      await stage.app.get(CaptionsService).set(tx, { filmId, language: 'fr', cues: [{ startMs: 0, endMs: 4000, text: 'Tout autre chose.' }], origin: 'ORIGINAL', createdBy: author.id });
      return { asked };
    });
    expect(await late.asked).toBe('CONFLICT CUE_CHANGED');
  });

  it('are refused for what is not there, and listed to others as far as they are their own', async () => {
    expect(await stage.refusal(viewer, SUGGEST, suggest(viewer, 'Le bus qui lit', 'x'))).toBe('CONFLICT CUE_CHANGED');
    expect(await stage.refusal(viewer, SUGGEST, suggest(viewer, 'Tout autre chose.', 'Tout autre chose.'))).toBe('BAD_USER_INPUT SUGGESTION_SAME');
    expect(await stage.refusal(viewer, SUGGEST, suggest(viewer, 'Tout autre chose.', ' '))).toContain('text:REQUIRED');
    expect(await stage.refusal(viewer, SUGGEST, suggest(viewer, 'x', 'y', { language: 'es' }))).toBe('CONFLICT CAPTIONS_MISSING');
    const page = await list(author);
    expect(page).toMatchObject({ nodes: { length: 2 }, pageInfo: { hasNextPage: true } });
    expect((await list(author, { after: page.pageInfo.endCursor })).nodes).toHaveLength(2);
    expect((await list(viewer)).nodes.map(({ mine, byName }) => [mine, byName])).toEqual([[true, 'Noor'], [true, 'Noor']]);
    expect((await list(await stage.person())).nodes).toEqual([]);
  });

  const send = (who: Actor | null, query: Record<string, string>, body: Uint8Array<ArrayBuffer> | string, type = 'application/octet-stream') =>
    fetch(`${stage.app.url}/captions/files?${new URLSearchParams(query).toString()}`, { method: 'POST', body, headers: { 'content-type': type, ...(who ? { cookie: who.cookie } : {}) } });
  const answer = async (response: Response) => [response.status, await response.json()] as [number, { code?: string }];

  it('come as files in any encoding', async () => {
    const draft = await stage.complete(author, cityId);
    const { revision } = await stage.must<{ revision: number }>(author, CLIP_STATE, { id: draft });
    const file = Uint8Array.from([...new TextEncoder().encode('1\r\n00:00:01,000 --> 00:00:02,000\r\n'), 0xe3, 0xd1, 0xcd, 0xc8, 0xc7, 0x0d, 0x0a]);
    const looked = await answer(await send(author, { clip: draft, language: 'ar', save: 'no' }, file, 'application/x-subrip'));
    expect(looked).toEqual([200, { language: 'ar', encoding: 'windows-1256', guessed: true, cues: [{ startMs: 1000, endMs: 2000, text: 'مرحبا' }] }]);
    const [status, sent] = (await answer(await send(author, { clip: draft, language: 'ar' }, file))) as [number, { id: string }];
    expect([status, sent]).toEqual([201, { id: expect.any(String), language: 'ar', encoding: 'windows-1256', guessed: true, cues: 1 }]);
    expect((await answer(await send(author, { clip: draft, language: 'ar', encoding: 'iso-8859-6' }, file)))[1]).toMatchObject({ encoding: 'iso-8859-6', guessed: false });
    expect(await answer(await send(author, { clip: draft, language: 'ar', base: sent.id }, file))).toEqual([409, expect.objectContaining({ code: 'CAPTIONS_CHANGED' })]);
    expect((await stage.must<{ revision: number }>(author, CLIP_STATE, { id: draft })).revision).toBe(revision);
    expect(await answer(await send(author, { clip: draft, language: 'ar', encoding: 'klingon' }, file))).toEqual([400, expect.objectContaining({ code: 'CAPTION_ENCODING_UNKNOWN' })]);
    expect(await answer(await send(author, { clip: draft, language: 'ar' }, 'x'.repeat(1024 * 1024 + 1)))).toEqual([400, expect.objectContaining({ code: 'CAPTIONS_TOO_LARGE' })]);
    expect((await send(author, { clip: draft, language: 'ar' }, 'WEBVTT', 'text/plain')).status).toBe(400);
    expect([(await send(null, { clip: draft, language: 'ar' }, file)).status, (await send(viewer, { clip: draft, language: 'ar' }, file)).status]).toEqual([401, 404]);
  });
});
