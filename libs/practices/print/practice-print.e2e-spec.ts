import { copyFile, mkdir, readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@libs/platform/ids/id.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { readPdf } from '../testing/read-pdf.js';
import { type Made, PracticeStage } from '../testing/stage.js';
import { MakePrint, printPrefix } from './make-print.js';
import { sweepPrints } from './print.jobs.js';

const PRINT_URL = 'query ($id: ID!, $revision: Int) { practice(id: $id, revision: $revision) { printUrl } }';
const HIDE = 'mutation ($id: ID!) { hidePractice(id: $id, reasonCode: PERSONAL_DATA, note: "It names a person.") { id } }';
const DELETE = 'mutation ($id: ID!) { deletePractice(id: $id) }';

interface Row {
  state: string;
  key: string | null;
  bytes: number | null;
  pages: number | null;
}

describe('the PDF of a practice', () => {
  let stage: PracticeStage;
  beforeAll(async () => {
    stage = await PracticeStage.open({ worker: true });
  }, 60_000);
  afterAll(() => stage.close());

  const print = (id: string, query = '', headers: Record<string, string> = {}) => fetch(`${stage.app.url}/media/practices/${id}/print.pdf${query}`, { headers });
  const urlOf = async (id: string, revision: number | null = null) => (await stage.must<{ printUrl: string | null } | null>(null, PRINT_URL, { id, revision }))?.printUrl ?? null;
  const rowOf = async (revisionId: string): Promise<Row | undefined> =>
    (await stage.dataSource.query<Row[]>('SELECT state, object_key AS key, bytes, pages FROM practice_print WHERE revision_id = $1', [revisionId]))[0];
  const made = (revisionId: string) => eventually(async () => expect((await rowOf(revisionId))?.state).toBe('READY'), 30_000);
  const stored = async (practiceId: string) => {
    const keys: string[] = [];
    for await (const { key } of stage.app.get(Storage).list(printPrefix(practiceId))) keys.push(key);
    return keys;
  };
  const printed = async (): Promise<Made> => {
    const practice = await stage.published();
    await made(practice.revisionId);
    return practice;
  };

  it('is made when the practice is published, and given out under its title', async () => {
    const { id, revisionId } = await printed();
    expect(await urlOf(id)).toBe(`/media/practices/${id}/print.pdf`);
    const answer = await print(id);
    const file = Buffer.from(await answer.arrayBuffer());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe(`inline; filename="practice.pdf"; filename*=UTF-8''Le%20bus%20qui%20lit.pdf`);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    expect(await rowOf(revisionId)).toMatchObject({ bytes: file.length, pages: readPdf(file).pages });
    expect(readPdf(file).text).toContain('Le bus qui lit');
    expect(readPdf(file).links).toContain(`http://localhost:4280/fr/practices/${id}`);

    const etag = answer.headers.get('etag') ?? '';
    expect((await print(id, '', { 'if-none-match': `W/"other", ${etag}` })).status).toBe(304);
    expect((await print(id, '', { 'if-none-match': '"other"' })).status).toBe(200);
    expect((await fetch(`${stage.app.url}/media/practices/${id}/print.pdf`, { method: 'HEAD' })).headers.get('content-length')).toBe(String(file.length));
  }, 60_000);

  it('is of no practice that is not shown, of no address that is none, and told of before it is made', async () => {
    const draft = await stage.draft();
    for (const [id, query] of [[draft.id, ''], ['no-id', ''], [draft.revisionId, ''], [draft.id, '?revision=1']] as const) expect((await print(id, query)).status).toBe(404);
    const practice = await printed();
    for (const query of ['?revision=0', '?revision=2', '?revision=x', '?revision=1&revision=1']) expect([query, (await print(practice.id, query)).status]).toEqual([query, 404]);
    expect((await print(practice.id, '?revision=1')).status).toBe(200);

    await stage.dataSource.query(`UPDATE practice_print SET state = 'WAITING' WHERE revision_id = $1`, [practice.revisionId]);
    const waiting = await print(practice.id);
    expect([waiting.status, (await waiting.json() as { code: string }).code]).toEqual([404, 'PRINT_NOT_MADE']);
    expect(await urlOf(practice.id)).toBeNull();
    await stage.dataSource.query(`UPDATE practice_print SET state = 'READY' WHERE revision_id = $1`, [practice.revisionId]);

    await stage.must(practice.moderator, HIDE, { id: practice.id });
    expect((await print(practice.id)).status).toBe(404);
    expect((await print(practice.id, '?revision=1')).status).toBe(404);
  }, 60_000);

  it('is made once, and again where what it says has changed; what it said before goes', async () => {
    const { id, revisionId } = await printed();
    const prints = stage.app.worker?.get(MakePrint, { strict: false });
    const before = await rowOf(revisionId);
    const file = join(stage.app.dataDir, 'files', before?.key ?? '');
    const { mtimeMs, ino } = await stat(file);
    await Promise.all([prints?.run(revisionId), prints?.run(revisionId)]);
    expect(await stat(file)).toMatchObject({ mtimeMs, ino });

    await stage.dataSource.query(`UPDATE practice SET running = 'RUNNING', last_confirmed_at = '2026-09-01' WHERE id = $1`, [id]);
    const etag = (await print(id)).headers.get('etag');
    await Promise.all([prints?.run(revisionId), prints?.run(revisionId)]);
    const after = await rowOf(revisionId);
    expect(after?.key).not.toBe(before?.key);
    expect(await stored(id)).toEqual([after?.key]);
    expect((await print(id)).headers.get('etag')).not.toBe(etag);
    expect(readPdf(Buffer.from(await (await print(id)).arrayBuffer())).text).toContain('septembre 2026');
  }, 60_000);

  it('killed half-way leaves nothing, and the next run makes it', async () => {
    const { id, revisionId } = await printed();
    const prints = stage.app.worker?.get(MakePrint, { strict: false });
    await stage.dataSource.query(`UPDATE practice SET asked_at = '2026-10-01' WHERE id = $1`, [id]);
    await expect(prints?.run(revisionId, AbortSignal.timeout(80))).rejects.toThrow();
    expect((await readdir(join(stage.app.dataDir, 'scratch'))).filter((name) => name.startsWith('print-'))).toEqual([]);
    expect((await rowOf(revisionId))?.state).toBe('READY');
    expect((await print(id)).status).toBe(200);
    await prints?.run(revisionId);
    expect(readPdf(Buffer.from(await (await print(id)).arrayBuffer())).text.replace(/\s+/g, ' ')).toContain('1 octobre 2026');
  }, 60_000);

  it('is found by the sweep where it is missing, where its file was lost, and where it failed long ago', async () => {
    const [never, lost, failed] = [await printed(), await printed(), await printed()];
    await stage.dataSource.query(`UPDATE practice_revision SET published_at = published_at - interval '1 day'`);
    await stage.dataSource.query(`UPDATE practice_print SET made_at = made_at - interval '1 day'`);
    await stage.dataSource.query('DELETE FROM practice_print WHERE revision_id = $1', [never.revisionId]);
    await stage.app.get(Storage).deletePrefix(printPrefix(lost.id));
    await stage.dataSource.query(`UPDATE practice_print SET state = 'FAILED', error = 'no room' WHERE revision_id = $1`, [failed.revisionId]);
    expect((await print(lost.id)).status).toBe(404);

    await stage.app.get(Jobs).add(sweepPrints, {});
    for (const { id, revisionId } of [never, lost, failed]) {
      await made(revisionId);
      await eventually(async () => expect((await print(id)).status).toBe(200), 20_000);
    }
  }, 90_000);

  it('goes with the practice', async () => {
    const practice = await printed();
    await stage.must(practice.author, 'mutation ($id: ID!) { withdrawPractice(id: $id, reason: "It ended.") { id } }', { id: practice.id });
    await stage.must(practice.author, DELETE, { id: practice.id });
    await eventually(async () => expect(await stored(practice.id)).toEqual([]), 20_000);
    expect(await rowOf(practice.revisionId)).toBeUndefined();
  }, 60_000);

  it('leaves no file that no row names, but for one that may be on its way', async () => {
    const [kept, gone] = [await printed(), await printed()];
    const [key] = await stored(kept.id);
    const files = join(stage.app.dataDir, 'files');
    const put = async (practiceId: string, name: string, hours: number) => {
      const path = join(files, printPrefix(practiceId, kept.revisionId), name);
      await mkdir(join(path, '..'), { recursive: true });
      await copyFile(join(files, key ?? ''), path);
      const at = Date.now() / 1000 - hours * 3600;
      await utimes(path, at, at);
    };
    await put(kept.id, 'before.pdf', 2);
    await put(kept.id, 'coming.pdf', 0);
    await put(newId(), 'nobody.pdf', 2);
    // As the sample network is taken away: its rows go without a word to anybody.
    await put(gone.id, 'gone.pdf', 2);
    await stage.dataSource.query('DELETE FROM practice WHERE id = $1', [gone.id]);

    await stage.app.get(Jobs).add(sweepPrints, {});
    const ours = async () => (await readdir(join(files, 'prints'), { recursive: true })).filter((name) => /(before|coming|nobody|gone)\.pdf$/.test(name)).map((name) => name.split('/').at(-1));
    await eventually(async () => expect(await ours()).toEqual(['coming.pdf']), 20_000);
    expect(await stored(kept.id)).toContain(key);
    expect((await rowOf(kept.revisionId))?.state).toBe('READY');
  }, 60_000);

  it('costs the worker no memory', async () => {
    const { id, revisionId } = await printed();
    const prints = stage.app.worker?.get(MakePrint, { strict: false });
    const before = process.memoryUsage.rss();
    for (let day = 1; day <= 12; day += 1) {
      await stage.dataSource.query(`UPDATE practice SET asked_at = $2 WHERE id = $1`, [id, `2026-10-${day}`]);
      await prints?.run(revisionId);
    }
    // The typesetter alone takes 100 MB; what is left here is a document of some kilobytes.
    expect(process.memoryUsage.rss() - before).toBeLessThan(90 * 1024 * 1024);
  }, 90_000);
});
