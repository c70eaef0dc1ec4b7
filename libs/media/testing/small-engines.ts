import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Hears where it is loud in a WAV file: not much, but it listens. Prints WebVTT. */
const LISTENER = `
import { readFileSync } from 'node:fs';
const [, , path, language] = process.argv;
const file = readFileSync(path);
const at = file.indexOf('data') + 8;
const sound = new Int16Array(file.buffer.slice(file.byteOffset + at, file.byteOffset + at + ((file.length - at) & ~1)));
const STEP = 1600; // a tenth of a second at 16 kHz
const stretches = [];
for (let from = 0, loud = false; from < sound.length; from += STEP) {
  let sum = 0;
  for (const one of sound.subarray(from, from + STEP)) sum += one * one;
  const isLoud = Math.sqrt(sum / STEP) > 500;
  if (isLoud && !loud) stretches.push([from, from + STEP]);
  if (isLoud && loud) stretches.at(-1)[1] = from + STEP;
  loud = isLoud;
}
const time = (sample) => new Date((sample / 16000) * 1000).toISOString().slice(11, 23);
const cues = stretches.map(([from, to], index) => time(from) + ' --> ' + time(to) + '\\n' + language + ' ' + (index + 1) + '\\n');
process.stdout.write(['WEBVTT\\n', ...cues].join('\\n'));
`;

const WORDS: Record<string, string> = { bus: 'autobús', that: 'que', reads: 'lee', the: 'el', tuesday: 'martes' };
const translate = (line: string) => line.replace(/\p{L}+/gu, (word) => WORDS[word.toLowerCase()] ?? word);

/** Knows five words. */
const TRANSLATOR = `
import { readFileSync } from 'node:fs';
const { lines } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const words = ${JSON.stringify(WORDS)};
process.stdout.write(JSON.stringify({ lines: lines.map((line) => line.replace(/\\p{L}+/gu, (word) => words[word.toLowerCase()] ?? word)) }));
`;

/** Real programs, as small as can be; each answered as the command of the settings. */
export async function writePrograms(folder: string): Promise<{ listener: string[]; translator: string[] }> {
  const [listener, translator] = [join(folder, 'listener.mjs'), join(folder, 'translator.mjs')];
  await writeFile(listener, LISTENER);
  await writeFile(translator, TRANSLATOR);
  return { listener: [process.execPath, listener, '{audio}', '{language}'], translator: [process.execPath, translator, '{input}'] };
}

/** A sound of six seconds that is loud from the second to the third and from the fourth to the sixth, in whatever the name says. */
export async function makeSpeech(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  const filter = `volume='if(between(t,1,2)+between(t,3,5),1,0)':eval=frame`;
  const format = name.endsWith('.wav') ? ['-ac', '1', '-ar', '16000', '-c:a', 'pcm_s16le'] : ['-c:a', 'aac'];
  await run('ffmpeg', ['-v', 'error', '-y', '-f', 'lavfi', '-i', 'sine=f=440:r=48000:d=6', '-af', filter, ...format, path]);
  return path;
}

export interface SmallService {
  url: string;
  key: string;
  /** What was asked, as it came. */
  asked: { headers: IncomingMessage['headers']; body: string }[];
  close(): Promise<void>;
}

/** A real service on this machine: speaks LibreTranslate’s protocol at /translate, and hears one sentence at /inference. */
export async function startService(key = 'open-sesame'): Promise<SmallService> {
  const asked: SmallService['asked'] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('latin1');
      asked.push({ headers: request.headers, body });
      const answer = (status: number, text: string, headers: Record<string, string> = {}) => response.writeHead(status, headers).end(text);
      if (request.url === '/elsewhere') return answer(302, '', { location: '/translate' });
      if (request.url === '/busy') return answer(503, 'later');
      // It never answers.
      if (request.url === '/asleep') return;
      if (request.url === '/long') return answer(200, 'x'.repeat(9 * 1024 * 1024));
      if (request.headers.authorization !== `Bearer ${key}`) return answer(401, 'who are you?');
      if (request.url === '/inference') return answer(200, `WEBVTT\n\n00:01.000 --> 00:02.000\n${/name="language"\r\n\r\n(\w+)/.exec(body)?.[1]} ${body.includes('RIFF')}\n`);
      const { q, target } = JSON.parse(Buffer.from(body, 'latin1').toString('utf8')) as { q: string[]; target: string };
      if (target !== 'es') return answer(400, '{"error":"not supported"}');
      answer(200, JSON.stringify({ translatedText: q.map(translate) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key,
    asked,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
