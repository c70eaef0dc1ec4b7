import type { Problem } from '~/api/problem';
import { LIMITS } from '../../../../../libs/contracts/limits.js';

type Captions = { text: string; problem?: undefined } | { text?: undefined; problem: Problem };

/** The chosen file, else what was pasted. Files of older programs are often not in UTF-8: those are read as Windows-1252. */
export async function captionsOf(form: FormData): Promise<Captions> {
  const file = form.get('captionFile');
  if (file instanceof File && file.size > 0) {
    if (file.size > LIMITS.captions.maxBytes) {
      return refuse('captionFile', 'CAPTIONS_TOO_LARGE', { limitKilobytes: Math.floor(LIMITS.captions.maxBytes / 1024) });
    }
    return { text: decode(await file.arrayBuffer()) };
  }
  const pasted = form.get('captionText');
  if (typeof pasted === 'string' && pasted.trim()) return { text: pasted };
  return refuse('captionFile', 'CAPTIONS_REQUIRED');
}

function decode(bytes: ArrayBuffer): string {
  const start = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function refuse(path: string, code: string, params?: Record<string, number>): Captions {
  return { problem: { fields: [{ path, code, params }] } };
}
