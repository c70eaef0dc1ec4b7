import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FilmTools } from '../../pipeline/film-tools.service.js';
import { CAREFUL } from '../../pipeline/known-codecs.types.js';
import { DraftFailure } from './draft-failure.types.js';

/** Half an hour at 16 kHz is 58 MB. */
const LIMITS = { cpuSeconds: 600, memoryMiB: 2_048, fileMiB: 128, wallSeconds: 600 };

/** The sound of a film as every engine reads it: WAV, 16 kHz, one channel, 16 bits. */
export async function extractSpeech(tools: FilmTools, source: string, folder: string, signal: AbortSignal): Promise<string> {
  const audio = join(folder, 'speech.wav');
  const args = ['-nostdin', '-v', 'error', ...CAREFUL, '-i', `file:${source}`, '-map', '0:a:0', '-vn', '-sn', '-dn', '-map_metadata', '-1', '-ac', '1', '-ar', '16000', '-c:a', 'pcm_s16le', '-y', audio];
  const { code, stderr } = await tools.run('ffmpeg', args, { folder, limits: LIMITS, signal });
  if (code !== 0 || (await stat(audio).catch(() => null)) === null) throw new DraftFailure('ENGINE_FAILED', `no sound could be read: ${stderr.slice(-300)}`);
  return audio;
}
