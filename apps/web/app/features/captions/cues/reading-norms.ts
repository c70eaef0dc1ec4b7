/** What people can read while they also watch. */
export interface ReadingNorm {
  /** Characters a second. */
  perSecond: number;
  /** Characters a line; Chinese, Japanese and Korean ones are as wide as two Latin ones. */
  perLine: number;
}

const LATIN: ReadingNorm = { perSecond: 17, perLine: 42 };

/**
 * As the Timed Text Style Guides that Netflix publishes for each language (partnerhelp.netflixstudios.com) state them for adults; English
 * stands at 17, as in its template guide, because many viewers here read a language that is not their first. By primary BCP 47 subtag.
 */
const NORMS: Record<string, ReadingNorm> = {
  ar: LATIN,
  ru: { perSecond: 17, perLine: 39 },
  zh: { perSecond: 9, perLine: 16 },
  yue: { perSecond: 9, perLine: 16 },
  ja: { perSecond: 4, perLine: 13 },
  ko: { perSecond: 12, perLine: 16 },
  th: { perSecond: 17, perLine: 35 },
};

/** The same guides: at most two lines, five sixths of a second to seven seconds, two frames apart. Milliseconds. */
export const LINES_AT_ONCE = 2;
export const SHORTEST_MS = 833;
export const LONGEST_MS = 7_000;
export const APART_MS = 80;

/** What is usual in a language; as in Latin letters where nothing is known of it. */
export function readingNorm(language: string): ReadingNorm {
  return NORMS[language.split('-')[0] ?? ''] ?? LATIN;
}

/** Languages whose words are not parted by spaces. */
const WITHOUT_SPACES = new Set(['zh', 'yue', 'ja', 'th', 'lo', 'km', 'my', 'bo', 'dz']);

/** Whether spaces part the words of a language. */
export function partsWords(language: string): boolean {
  return !WITHOUT_SPACES.has(language.split('-')[0] ?? '');
}
