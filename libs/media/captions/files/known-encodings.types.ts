/** How the scripts of a language are told apart in bytes that do not say how they are meant. */
export interface Habits {
  /** Encodings of files in it, the likeliest first (labels of the WHATWG Encoding Standard). */
  encodings: readonly string[];
  /** Letters one expects beyond ASCII. */
  letters: RegExp;
}

const LATIN = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u0192\u01a0-\u01b4\u0218-\u021b\u1ea0-\u1ef9]|[\u0300-\u0309\u0323]/;
const WEST: Habits = { encodings: ['windows-1252', 'macintosh'], letters: /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0152\u0153\u0178]/ };
const CENTRE: Habits = { encodings: ['windows-1250', 'iso-8859-2'], letters: LATIN };
const CYRILLIC: Habits = { encodings: ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'], letters: /[\u0400-\u045f\u0490\u0491]/ };
const ARABIC: Habits = { encodings: ['windows-1256', 'iso-8859-6'], letters: /[\u0600-\u06ff]/ };
const HAN = /\p{Script=Han}/u;

const BY_LANGUAGE = new Map<string, Habits>([
  ...['ar', 'fa', 'ur', 'ps', 'ckb', 'ug'].map((code) => [code, ARABIC] as const),
  ...['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn'].map((code) => [code, CYRILLIC] as const),
  ...['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'sl', 'bs', 'sq'].map((code) => [code, CENTRE] as const),
  ...['tr', 'az', 'tk'].map((code) => [code, { encodings: ['windows-1254', 'macintosh'], letters: LATIN }] as const),
  ...['lt', 'lv', 'et'].map((code) => [code, { encodings: ['windows-1257', 'iso-8859-13'], letters: LATIN }] as const),
  ['el', { encodings: ['windows-1253', 'iso-8859-7'], letters: /[\u0384-\u03ce]/ }],
  ['he', { encodings: ['windows-1255', 'iso-8859-8'], letters: /[\u05b0-\u05f4]/ }],
  ['yi', { encodings: ['windows-1255'], letters: /[\u05b0-\u05f4]/ }],
  ['vi', { encodings: ['windows-1258'], letters: LATIN }],
  ['th', { encodings: ['windows-874'], letters: /[\u0e01-\u0e5b]/ }],
  ['zh', { encodings: ['gb18030', 'big5'], letters: HAN }],
  ['yue', { encodings: ['big5', 'gb18030'], letters: HAN }],
  ['ja', { encodings: ['shift_jis', 'euc-jp'], letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u }],
  ['ko', { encodings: ['euc-kr'], letters: /[\p{Script=Hangul}\p{Script=Han}]/u }],
]);

/** What files in a language are written in, where they are not UTF-8. */
export function habitsOf(language: string): Habits {
  return BY_LANGUAGE.get(language.split('-')[0] ?? '') ?? WEST;
}

/** Whether its letters take two bytes and more, so that the letters alone do not tell. */
export function isWide(encoding: string): boolean {
  return /^(gb18030|big5|shift_jis|euc-)/.test(encoding);
}

/** What somebody may name by hand. */
export const ENCODINGS: readonly string[] = [
  ...['utf-8', 'utf-16le', 'utf-16be', 'iso-2022-jp', 'gb18030', 'gbk', 'gb2312', 'big5', 'shift_jis', 'euc-jp', 'euc-kr', 'koi8-r', 'koi8-u', 'ibm866', 'macintosh', 'x-mac-cyrillic', 'tis-620'],
  ...['windows-874', ...Array.from({ length: 9 }, (_, index) => `windows-125${index}`)],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16].map((part) => `iso-8859-${part}`),
];
