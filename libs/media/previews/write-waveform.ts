import { open, stat, writeFile } from 'node:fs/promises';

/** What ffmpeg writes for it: one channel, 16 bits, so many samples a second. */
export const WAVE_RATE = 8_000;
const SAMPLE_BYTES = 2;
const USUAL_PER_SECOND = 20;
/** With up to four characters a value the file stays below 200 KB. */
const MOST_PEAKS = 50_000;
const LOUDEST = 32_768;
const PIECE = 256 * 1024;

/** Peaks a second of a sound of so many samples: the usual, or a whole part of it where the sound is very long. */
export function peaksPerSecond(samples: number): number {
  const fits = [USUAL_PER_SECOND, 10, 5, 4, 2, 1].find((rate) => (samples / WAVE_RATE) * rate <= MOST_PEAKS);
  return fits ?? 1;
}

/** Reads samples from one file, piece by piece, and writes how loud each moment is, 0-100, into another. */
export async function writeWaveform(from: string, to: string): Promise<void> {
  const perSecond = peaksPerSecond((await stat(from)).size / SAMPLE_BYTES);
  const each = WAVE_RATE / perSecond;
  const peaks: number[] = [];
  let [most, seen] = [0, 0];
  const buffer = Buffer.allocUnsafe(PIECE);
  const file = await open(from);
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, PIECE);
      const samples = new Int16Array(buffer.buffer, buffer.byteOffset, bytesRead >> 1);
      for (const sample of samples) {
        const size = sample < 0 ? -sample : sample;
        if (size > most) most = size;
        seen += 1;
        if (seen < each) continue;
        peaks.push(share(most));
        [most, seen] = [0, 0];
      }
      if (bytesRead === 0) break;
    }
  } finally {
    await file.close();
  }
  if (seen > 0) peaks.push(share(most));
  await writeFile(to, JSON.stringify({ perSecond, peaks }));
}

function share(sample: number): number {
  return Math.min(100, Math.round((sample / LOUDEST) * 100));
}
