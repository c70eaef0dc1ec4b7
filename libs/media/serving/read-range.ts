import type { ByteSpan } from '@libs/platform/storage/storage.js';

/** What a Range header asks of a file (RFC 9110): a part, the whole, or a part that is not there. */
export type Wanted = ByteSpan | 'WHOLE' | 'NOT_THERE';

/** One range is answered; a list of ranges, another unit or a malformed header gets the whole file, as the RFC allows. */
export function readRange(header: string | undefined, bytes: number): Wanted {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return 'WHOLE';
  const [from, to] = [match[1] ?? '', match[2] ?? ''];
  if (from === '') {
    const length = Math.min(Number(to), bytes);
    return length === 0 ? 'NOT_THERE' : { start: bytes - length, end: bytes - 1 };
  }
  const start = Number(from);
  const end = to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  if (to !== '' && Number(to) < start) return 'WHOLE';
  return start >= bytes ? 'NOT_THERE' : { start, end };
}
