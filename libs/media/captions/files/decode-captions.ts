import { analyse } from 'chardet';
import { captionEncodingUnknown } from '../../media.errors.js';
import { ENCODINGS, type Habits, habitsOf, isWide } from './known-encodings.types.js';

export interface Decoded {
  text: string;
  /** Label of the WHATWG Encoding Standard. */
  encoding: string;
  /** Whether the bytes left room for doubt, so that somebody should look. */
  guessed: boolean;
}

/** What windows-1252 has from 0x80 on; a space where it has nothing. */
const WESTERN_SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** So much of a file tells how it is meant; looking at all of a large one would hold up everybody else. Bytes. */
const LOOKED_AT = 64 * 1024;

/** A file of UTF-8 in which somebody broke a letter or two is still one: so many whole letters for one that is broken. */
const WHOLE_FOR_BROKEN = 20;

/**
 * The text of a caption file. Marks and the arrow that stands in every such file tell UTF-16 and UTF-8 for certain; what is
 * neither is read in each of the encodings that are usual in its language, and the likeliest reading is taken.
 */
export function decodeCaptions(bytes: Uint8Array, language: string, named?: string): Decoded {
  if (named !== undefined) {
    const label = named.toLowerCase();
    if (!ENCODINGS.includes(label)) throw captionEncodingUnknown(named);
    return { text: read(bytes, label), encoding: label, guessed: false };
  }
  const certain = byMark(bytes) ?? byArrow(bytes) ?? asUtf8(bytes);
  if (certain) return { text: read(bytes, certain), encoding: certain, guessed: false };
  const habits = habitsOf(language);
  const beginning = bytes.subarray(0, LOOKED_AT);
  const encoding = wide(bytes, beginning, habits) ?? narrow(beginning, habits);
  return { text: read(bytes, encoding), encoding, guessed: true };
}

function read(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  const text = decoder.decode(bytes);
  // Node (24) reads it as Latin-1, whose letters between 0x80 and 0x9f are controls.
  return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, (sign) => (WESTERN_SIGNS[sign.charCodeAt(0) - 0x80] ?? '').trim() || sign) : text;
}

function byMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** `-->` in two bytes a letter; and the escapes of Japanese mail, which are ASCII otherwise. */
function byArrow(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const arrow = buffer.indexOf('-\0-\0>', 0, 'latin1');
  if (arrow !== -1) return arrow % 2 === 0 ? 'utf-16le' : 'utf-16be';
  return buffer.includes('\u001b$B', 0, 'latin1') || buffer.includes('\u001b$@', 0, 'latin1') ? 'iso-2022-jp' : undefined;
}

function asUtf8(bytes: Uint8Array): string | undefined {
  const text = read(bytes, 'utf-8');
  const broken = text.split('\ufffd').length - 1;
  if (broken === 0) return 'utf-8';
  const whole = text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0;
  return whole >= broken * WHOLE_FOR_BROKEN ? 'utf-8' : undefined;
}

/** Among encodings of two bytes a letter by how often each pair comes (chardet), where the language is written in one. */
function wide(bytes: Uint8Array, beginning: Uint8Array, { encodings }: Habits): string | undefined {
  if (!encodings.some(isWide)) return undefined;
  const likely = analyse(beginning).map(({ name, confidence }) => ({ name: name.toLowerCase().replace('-', name.startsWith('Shift') ? '_' : '-'), confidence }));
  const known = likely.filter(({ name }) => encodings.includes(name)).sort((a, b) => b.confidence - a.confidence);
  return known.find(({ name }) => isWhole(bytes, name))?.name ?? encodings.find((name) => isWhole(bytes, name)) ?? encodings[0];
}

function isWhole(bytes: Uint8Array, encoding: string): boolean {
  return !read(bytes, encoding).includes('\ufffd');
}

/** Among encodings of one byte a letter by what the words then look like. */
function narrow(bytes: Uint8Array, habits: Habits): string {
  let best = { encoding: habits.encodings[0] ?? 'windows-1252', likeness: -Infinity };
  for (const encoding of habits.encodings) {
    const found = likeness(read(bytes, encoding), habits.letters);
    if (found > best.likeness) best = { encoding, likeness: found };
  }
  return best.encoding;
}

const NON_ASCII = /[\u0080-\uffff]/u;
const SIGN = /[\u00a0-\u00bf\u00d7\u00f7\u2000-\u2bff\ufffd]/u;
/** What word processors put in place of quotes, dashes and dots, and what Spanish begins with. */
const USUAL = /[\u2018-\u201e\u2013\u2014\u2026\u00ab\u00bb\u00bf\u00a1]/u;
const CONTROL = /[\u0080-\u009f\ufffd]/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const LETTER = /\p{L}/u;

/** Letters of the language speak for a reading; controls, signs within words and capitals after small letters against it. */
function likeness(text: string, letters: RegExp): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? '';
    if (!NON_ASCII.test(sign)) continue;
    const before = text[index - 1] ?? '';
    if (CONTROL.test(sign)) sum -= 5;
    else if (USUAL.test(sign)) sum += 1;
    else if (SIGN.test(sign)) sum -= LETTER.test(before) && LETTER.test(text[index + 1] ?? '') ? 2 : 0;
    else if (UPPER.test(sign) && LOWER.test(before)) sum -= 2;
    else if (letters.test(sign)) sum += LOWER.test(sign) ? 1.2 : 1;
    else sum -= 1;
  }
  return sum;
}
