import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeSpeech, type SmallService, startService, writePrograms } from '../../testing/small-engines.js';
import { askService } from './ask-service.js';
import { ProgramSpeech, ProgramTranslation } from './program-engines.service.js';
import { runProgram } from './run-program.js';
import { ServiceSpeech, ServiceTranslation } from './remote-engines.service.js';

let folder: string;
let audio: string;
let programs: { listener: string[]; translator: string[] };
let service: SmallService;
const { signal } = new AbortController();
const LINES = ['The bus that reads', 'comes on Tuesday.'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engines-'));
  [audio, programs, service] = await Promise.all([makeSpeech(folder, 'speech.wav'), writePrograms(folder), startService()]);
}, 30_000);
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

const code = (doing: Promise<unknown>) => doing.then(() => 'done', (err: { code?: string }) => err.code);

describe('a program of this machine', () => {
  it('hears what is loud, and knows five words', async () => {
    const cues = await new ProgramSpeech(programs.listener).listen({ audio, language: 'fr', durationMs: 6000, folder, signal });
    expect(cues.map(({ text }) => text)).toEqual(['fr 1', 'fr 2']);
    for (const [index, [from, to]] of [[1000, 2000], [3000, 5000]].entries()) {
      expect(Math.abs((cues[index]?.startMs ?? 0) - (from ?? 0))).toBeLessThanOrEqual(200);
      expect(Math.abs((cues[index]?.endMs ?? 0) - (to ?? 0))).toBeLessThanOrEqual(200);
    }
    const translation = new ProgramTranslation(programs.translator);
    expect(await translation.translate({ lines: LINES, from: 'en', to: 'es', folder, signal })).toEqual(['el autobús que lee', 'comes on martes.']);
  });

  it('is given no shell, no settings of ours and no more time than is meant', async () => {
    process.env.SPEECH_KEY = 'a secret';
    const hostile = '$(id); "\' {else}';
    expect(await runProgram(['/usr/bin/printf', '%s', '{word}'], { word: hostile }, 10, { folder, signal })).toBe(hostile);
    expect(await runProgram(['/bin/sh', '-c', 'echo "[$SPEECH_KEY]"'], {}, 10, { folder, signal })).toBe('[]\n');
    delete process.env.SPEECH_KEY;
    expect(await code(runProgram(['/bin/sleep', '20'], {}, 0.3, { folder, signal }))).toBe('ENGINE_TIMEOUT');
    expect(await code(runProgram(['/bin/false'], {}, 10, { folder, signal }))).toBe('ENGINE_FAILED');
    expect(await code(runProgram([join(folder, 'nothing')], {}, 10, { folder, signal }))).toBe('ENGINE_FAILED');
  });

  it('is not believed whatever it prints', async () => {
    const says = async (text: string) => {
      const path = join(folder, 'said');
      await writeFile(path, text);
      return code(new ProgramTranslation(['/bin/sh', '-c', 'cat "$0"', path, '{input}']).translate({ lines: LINES, from: 'en', to: 'es', folder, signal }));
    };
    for (const text of ['', 'hello', '{"lines":["one"]}', '{"lines":[1,2]}']) expect([text, await says(text)]).toEqual([text, 'ENGINE_ANSWER']);
    expect(await code(new ProgramSpeech(['/bin/echo', 'not captions', '{audio}']).listen({ audio, language: 'fr', durationMs: 1, folder, signal }))).toBe('ENGINE_ANSWER');
    const whisper = '{"segments":[{"start":0.5,"end":1.25,"text":" Bonjour "},{"start":2,"end":2,"text":"nothing"}]}';
    expect(await new ProgramSpeech(['/usr/bin/printf', '%s', whisper]).listen({ audio, language: 'fr', durationMs: 1, folder, signal })).toEqual([{ startMs: 500, endMs: 1250, text: 'Bonjour' }]);
  });
});

describe('a service somewhere', () => {
  it('is sent the sound as a form, and lines as LibreTranslate has them, with its key', async () => {
    const speech = new ServiceSpeech({ url: `${service.url}/inference`, key: service.key, model: 'small' });
    expect(await speech.listen({ audio, language: 'pt-BR', durationMs: 6000, folder, signal })).toEqual([{ startMs: 1000, endMs: 2000, text: 'pt true' }]);
    expect(service.asked.at(-1)?.body).toContain('name="model"\r\n\r\nsmall');
    const many = Array.from({ length: 60 }, (_, index) => `bus ${index}`);
    const translated = await new ServiceTranslation({ url: `${service.url}/translate`, key: service.key }).translate({ lines: many, from: 'en', to: 'es', folder, signal });
    expect([translated.length, translated[0], translated[59]]).toEqual([60, 'autobús 0', 'autobús 59']);
    expect(service.asked.filter(({ body }) => body.includes('"source":"en"'))).toHaveLength(2);
  });

  it('leads nowhere else, and its failures are told apart', async () => {
    const before = service.asked.length;
    const ask = (path: string, key?: string) => code(askService({ url: `${service.url}${path}`, key }, '{"q":[],"target":"xx"}', 5, signal));
    expect([await ask('/elsewhere', service.key), service.asked.length]).toEqual(['ENGINE_ANSWER', before + 1]);
    expect([await ask('/busy'), await ask('/long'), await ask('/translate', 'wrong'), await ask('/translate', service.key)]).toEqual(['ENGINE_AWAY', 'ENGINE_ANSWER', 'ENGINE_ANSWER', 'LANGUAGE_REFUSED']);
    expect(await code(askService({ url: 'http://127.0.0.1:1/' }, '{}', 5, signal))).toBe('ENGINE_AWAY');
    expect(await code(askService({ url: `${service.url}/asleep` }, '{}', 0.1, signal))).toBe('ENGINE_TIMEOUT');
  });
});
