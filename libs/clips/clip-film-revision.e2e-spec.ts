import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ADD_CAPTIONS, CAPTIONS, CLAIM, CLIP_STATE, DECIDE, Stage, SUBMIT } from './testing/stage.js';

describe('another film in a clip', () => {
  let stage: Stage;
  let cityId: string;
  let author: Actor;
  let moderator: Actor;

  beforeAll(async () => {
    stage = await Stage.open();
    cityId = (await stage.city({ languages: ['fr'] })).id;
    author = await stage.worker(cityId, 'CONTRIBUTOR');
    moderator = await stage.moderator(['fr']);
  });
  afterAll(() => stage.close());

  const state = (id: string) => stage.must<{ state: string; revision: number }>(author, CLIP_STATE, { id });
  const tus = (path: string, method: string, headers: Record<string, string>, body?: string) =>
    fetch(`${stage.app.url}${path}`, { method, body, headers: { cookie: author.cookie, 'tus-resumable': '1.0.0', ...headers } });
  const begin = async (clipId: string) =>
    tus('/uploads', 'POST', { 'upload-length': '10', 'upload-metadata': `clipId ${btoa(clipId)},filename ${btoa('b.mp4')}` });
  async function send(clipId: string): Promise<void> {
    const location = (await begin(clipId)).headers.get('location') ?? '';
    expect((await tus(location, 'PATCH', { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }, '0123456789')).status).toBe(204);
  }

  it('is another revision once the desk has seen the clip: no decision about the old film publishes the new one', async () => {
    const { id, revision, itemId } = await stage.submitted(author, cityId);
    await stage.must(moderator, CLAIM, { id: itemId });
    await stage.must(moderator, DECIDE, { input: { id: itemId, revision, decision: 'REQUEST_CHANGES', reasonCode: 'CAPTIONS_INACCURATE', note: 'Un autre film.' } });
    await send(id);
    expect(await state(id)).toMatchObject({ state: 'CHANGES_REQUESTED', revision: revision + 1 });
    await stage.makeReady(id, 30_000);
    expect(await stage.refusal(author, SUBMIT, { id, revision })).toBe('CONFLICT CLIP_CHANGED');
    await stage.must(author, SUBMIT, { id, revision: revision + 1 });
    await stage.must(moderator, CLAIM, { id: itemId });
    expect(await stage.refusal(moderator, DECIDE, { input: { id: itemId, revision, decision: 'APPROVE' } })).toBe('CONFLICT REVISION_CHANGED');
    await stage.must(moderator, DECIDE, { input: { id: itemId, revision: revision + 1, decision: 'APPROVE' } });
    expect((await state(id)).state).toBe('PUBLISHED');
  });

  it('changes nothing for those who still write a draft that nobody has seen', async () => {
    const id = await stage.complete(author, cityId);
    const { revision } = await state(id);
    await send(id);
    expect(await state(id)).toMatchObject({ state: 'DRAFT', revision });
    await stage.must(author, ADD_CAPTIONS, { id, input: { language: 'fr', content: CAPTIONS } });
  });

  it('does not begin in a clip that lies at the desk', async () => {
    const { id } = await stage.submitted(author, cityId);
    expect((await begin(id)).status).toBe(403);
  });
});
