import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import { captionsEmpty, captionsTooLarge } from '../../media.errors.js';
import { type Cue, parseCaptions } from '../parse-captions.js';
import { decodeCaptions } from './decode-captions.js';

export interface CaptionFile {
  content: string;
  cues: Cue[];
  encoding: string;
  /** Whether the encoding was guessed. */
  guessed: boolean;
}

/** Caption files as they come over the line. */
@Injectable()
export class CaptionFiles {
  /** Reads a file no larger than captions may be, whatever it is written in. */
  async read(body: unknown, language: string, named?: string): Promise<CaptionFile> {
    if (!isStream(body)) throw captionsEmpty();
    const { text: content, encoding, guessed } = decodeCaptions(await gather(body), language, named);
    return { content, encoding, guessed, cues: parseCaptions(content).cues };
  }
}

async function gather(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > LIMITS.captions.maxBytes) throw captionsTooLarge(LIMITS.captions.maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isStream(body: unknown): body is Readable {
  return typeof body === 'object' && body !== null && 'pipe' in body;
}
