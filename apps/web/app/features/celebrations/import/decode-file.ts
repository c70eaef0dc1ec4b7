/** How many bytes tell whether every second one is empty. */
const LOOKED_AT = 200;

/** The text of a file that does not say how it is written: calendars of any age and program. */
export function decodeFile(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  if (!isMarked && isWide(bytes, 1)) return decode('utf-16le', bytes);
  if (!isMarked && isWide(bytes, 0)) return decode('utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode('windows-1252', bytes);
  }
}

/** Latin letters in two bytes each: every second one is empty, the others are not. */
function isWide(bytes: Uint8Array, empty: 0 | 1): boolean {
  const pairs = Math.min(LOOKED_AT, bytes.length - (bytes.length % 2)) / 2;
  return pairs > 4 && Array.from({ length: pairs }, (_, index) => bytes[2 * index + empty] === 0 && bytes[2 * index + 1 - empty] !== 0).every(Boolean);
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}
