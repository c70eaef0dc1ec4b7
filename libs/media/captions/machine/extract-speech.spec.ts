import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { Config } from '@libs/platform/config/config.js';
import { FilmTools } from '../../pipeline/film-tools.service.js';
import { makeSpeech } from '../../testing/small-engines.js';
import { extractSpeech } from './extract-speech.js';

const environment = { CITYLORE_ORIGIN: 'http://localhost', DATABASE_URL: 'postgres://localhost/none', SMTP_URL: 'smtp://localhost' };
const tools = new FilmTools(new Config(environment), pino({ level: 'silent' }));
const { signal } = new AbortController();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'speech-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the sound of a film for an engine', () => {
  it('is taken from a film, and from no list of other files, whatever it is called', async () => {
    const sound = await makeSpeech(folder, 'other.m4a');
    expect((await stat(await extractSpeech(tools, sound, folder, signal))).size).toBeGreaterThan(100_000);
    await rm(join(folder, 'speech.wav'));
    await writeFile(join(folder, 'film'), 'ffconcat version 1.0\nfile other.m4a\n');
    await expect(extractSpeech(tools, join(folder, 'film'), folder, signal)).rejects.toMatchObject({ code: 'ENGINE_FAILED' });
  });
});
