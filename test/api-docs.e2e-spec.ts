import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, Stage } from '@libs/clips/testing/stage.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { makeFilm } from '@libs/media/testing/make-film.js';
import type { Running } from '@libs/platform/process/run-process.js';
import { PracticeStage } from '@libs/practices/testing/stage.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { API_FEATURES } from '../apps/api/src/features.js';
import { startRealtime } from '../apps/realtime/src/start-realtime.js';
import { WORKER_FEATURES } from '../apps/worker/src/features.js';
import { createGateway } from '../tools/gateway.mjs';
import { freePort } from '../tools/lib/ports.mjs';
import { blocksOf, type Example, examplesOf, fillIn, shapeOf } from './api-docs/blocks.js';
import { between, fieldCodes, reasonCount, reasonsTable } from './api-docs/error-tables.js';

const PAGE = readFileSync('docs/api.md', 'utf8');
const EXAMPLES = examplesOf(PAGE);
const PASSWORD = 'seven quiet harbours';
const MARK = '--- the next example ---';
const hasCurl = spawnSync('curl', ['--version']).status === 0;

const answerOf = ({ answer, line }: Example): unknown => {
  if (!answer) throw new Error(`The example at line ${line} of docs/api.md does not say what it answers`);
  return answer.language === 'json' ? shapeOf(JSON.parse(answer.text)) : answer.text.trim();
};

describe('docs/api.md', () => {
  let test: TestApp;
  let realtime: Running;
  let gateway: ReturnType<typeof createGateway>;
  let origin: string;
  let folder: string;
  let author: Actor;
  let moderator: Actor;

  beforeAll(async () => {
    const port = await freePort();
    origin = `http://localhost:${port}`;
    folder = await mkdtemp(join(tmpdir(), 'api-docs-'));
    test = await startTestApp({ imports: API_FEATURES, worker: WORKER_FEATURES, environment: { CITYLORE_ORIGIN: origin } });
    realtime = await startRealtime();
    const target = `http://127.0.0.1:${realtime.port}`;
    gateway = createGateway({ targets: { api: test.url, realtime: target, web: target }, origin });
    await gateway.listen(port, '127.0.0.1');
    const stage = await Stage.on(test);
    const city = await stage.city();
    author = await stage.worker(city.id, 'CONTRIBUTOR', { name: 'Awa Sarr' });
    moderator = await stage.moderator();
    for (const person of [author, moderator]) await stage.must(person, 'mutation ($password: String!) { setPassword(input: { newPassword: $password }) { id } }', { password: PASSWORD });
    for (let index = 0; index < 3; index++) await stage.published(author, city.id, moderator);
    const practices = await PracticeStage.on(test);
    const { id } = await practices.published({ city, author, moderator });
    await eventually(async () => expect(await practices.must(null, 'query ($id: ID!) { practice(id: $id) { printUrl } }', { id })).toEqual({ printUrl: expect.any(String) }), 30_000);
  }, 60_000);
  afterAll(async () => {
    await gateway?.close();
    await realtime?.app.close();
    await test?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('has an example of each kind', () => {
    const count = (language: string) => EXAMPLES.filter((example) => example.language === language).length;
    expect([count('graphql') >= 4, count('sh') >= 8, count('js')]).toEqual([true, true, 1]);
    expect(EXAMPLES.length).toBe(count('graphql') + count('sh') + count('js'));
  });

  it('answers its queries as it says', async () => {
    let data: unknown = {};
    for (const example of EXAMPLES.filter(({ language }) => language === 'graphql')) {
      const body = JSON.stringify({ query: example.text, variables: JSON.parse(fillIn(example.variables ?? '{}', data)) as object });
      const response = await fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      const answer = (await response.json()) as { data: unknown };
      expect({ line: example.line, answer: shapeOf(answer) }).toEqual({ line: example.line, answer: answerOf(example) });
      data = answer.data;
    }
  });

  (hasCurl ? it : it.skip)('takes a clip to the site by its shell examples, and tells it live', async () => {
    const film = await makeFilm(folder, { name: 'film.mp4', seconds: 2 });
    const live = listen();
    try {
      await eventually(() => expect(live.lines).toContain('watch {"ok":false,"code":"FORBIDDEN"}'));
      const shell = EXAMPLES.filter(({ language }) => language === 'sh');
      const script = ['set -euo pipefail', ...shell.map(({ text }) => `${text}\necho '${MARK}'`)].join('\n');
      const { stdout } = await promisify(execFile)('bash', ['-c', script], {
        cwd: folder,
        timeout: 60_000,
        env: { ...process.env, ORIGIN: origin, FILM: film, EMAIL: `${author.id}@example.org`, PASSWORD, MODERATOR_EMAIL: `${moderator.id}@example.org`, MODERATOR_PASSWORD: PASSWORD },
      });
      const printed = stdout.split(`${MARK}\n`);
      for (const [index, example] of shell.entries()) {
        const last = printed[index]?.trim().split('\n').at(-1) ?? '';
        if (!example.answer) expect([example.line, last]).toEqual([example.line, '']);
        else expect([example.line, example.answer.language === 'json' ? shapeOf(JSON.parse(last)) : last]).toEqual([example.line, answerOf(example)]);
      }
      const heard = blocksOf(PAGE).find(({ role }) => role === 'heard')?.text.trim().split('\n') ?? [];
      expect(heard.length).toBeGreaterThan(4);
      await eventually(() => expect(live.lines.map(told)).toEqual(expect.arrayContaining(heard.map(told))));
    } finally {
      live.stop();
    }
  }, 90_000);

  it('states the limits that hold', () => {
    const rows = [...PAGE.matchAll(/^\| `(\w+)\.(\w+)`[^|]*\| (\d+) \|$/gm)];
    expect(rows.length).toBeGreaterThan(5);
    const limits: Record<string, Record<string, unknown>> = LIMITS;
    for (const [, part = '', name = '', value] of rows) expect([part, name, limits[part]?.[name]]).toEqual([part, name, Number(value)]);
  });

  it('lists every reason and every code of a field', () => {
    expect(reasonsTable().split('\n').length - 2).toBe(reasonCount());
    expect(between(PAGE, 'reasons')).toBe(reasonsTable());
    expect(between(PAGE, 'fields')).toBe(fieldCodes());
  });

  /** Runs the page's program for sockets as the author. */
  function listen(): { lines: string[]; stop: () => void } {
    const program = EXAMPLES.find(({ language }) => language === 'js')?.text ?? '';
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { env: { PATH: process.env.PATH, ORIGIN: origin, COOKIE: author.cookie } });
    const lines: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => lines.push(...chunk.toString().trim().split('\n')));
    child.stderr.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
    return { lines, stop: () => void child.kill() };
  }
});

/** A line of the socket program by its shape, ids and paths left out. */
function told(line: string): string {
  const [, message = '', payload = '{}'] = /^(\S+) (\{.*\})$/.exec(line) ?? [];
  return message ? `${message} ${JSON.stringify(shapeOf(JSON.parse(payload)))}` : line;
}
