const has = (bytes: Buffer, text: string, at = 0) => bytes.length >= at + text.length && bytes.toString('latin1', at, at + text.length) === text;
/** Brands of the container of MPEG-4, by what they hold. */
const IMAGES = ['heic', 'heix', 'hevc', 'mif1', 'msf1', 'heim', 'heis'];

/** Kinds of file that are taken as a proof, each with the ending that its name gets. */
export const PROOF_TYPES: Record<string, string> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'video/mp4': 'mp4',
};

/** Bytes from the beginning that are looked at. */
export const PROOF_HEAD = 1024;

/** What a file is by its first bytes, whatever it is called; undefined where it is not taken. */
export function sniffProof(head: Buffer): string | undefined {
  // Scanners put a few bytes in front.
  if (head.subarray(0, PROOF_HEAD).includes('%PDF-')) return 'application/pdf';
  if (head.length >= 3 && head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg';
  if (has(head, '\x89PNG\r\n\x1a\n')) return 'image/png';
  if (has(head, 'RIFF') && has(head, 'WEBP', 8)) return 'image/webp';
  if (has(head, 'ftyp', 4)) return ofBrand(head.toString('latin1', 8, 12));
  if (has(head, 'ID3') || (head.length >= 2 && head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2)) return 'audio/mpeg';
  return undefined;
}

function ofBrand(brand: string): string {
  if (IMAGES.includes(brand)) return 'image/heic';
  return brand.startsWith('M4A') || brand.startsWith('M4B') ? 'audio/mp4' : 'video/mp4';
}

/** A name that a header and every disk bear, with the ending of what the file is. */
export function nameProof(given: string, type: string): string {
  const ending = PROOF_TYPES[type] ?? 'bin';
  const last = given.split(/[\\/]/).at(-1) ?? '';
  // What ends a line or turns the direction of what follows is no part of a name.
  const plain = last.replaceAll(/[\p{Cc}\p{Bidi_Control}"<>:|?*]/gu, '').replaceAll(/\s+/g, ' ').trim();
  const stem = plain.replace(/\.[^.]{1,8}$/, '').replace(/^\.+/, '').slice(0, 100).trim();
  return `${stem || 'proof'}.${ending}`;
}
