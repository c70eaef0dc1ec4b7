/** Pages that are looked at one after the other share a style sheet; each stays within the budget that `test/browser/pages.browser-spec.ts` holds. */
export type SheetName = 'reading' | 'practices' | 'celebrations' | 'announce' | 'talk' | 'clips' | 'work';

export const SHEETS: readonly SheetName[] = ['reading', 'practices', 'celebrations', 'announce', 'talk', 'clips', 'work'];

const READING = new Set(['', 'embed', 'themes', 'clips', 'cities', 'about', 'help', 'accessibility', 'privacy', 'terms']);
const PRACTICES = new Set(['practices', 'collections', 'adoptions']);
const CELEBRATIONS = new Set(['celebrations', 'festivals']);
/** What organisers and hosts do about a celebration or a festival; the rest is read. */
const ANNOUNCED_AT = new Set(['new', 'import', 'occurrences', 'hosting']);
const ANNOUNCED_BY = new Set(['edit', 'recap', 'copy', 'offers', 'host']);
/** What a city does about a clip of its own, and members who suggest. */
const CLIP_WORK = new Set(['edit', 'captions', 'moments', 'consent', 'film']);
const TALK = new Set(['forum', 'discussions']);

/** The sheet of an address, or of a route's pattern such as `/:lang/clips/:id/edit`. */
export function sheetOf(path: string): SheetName {
  const [, , first = '', second = '', third = ''] = path.split('/');
  if (PRACTICES.has(first)) return 'practices';
  if (CELEBRATIONS.has(first)) return ANNOUNCED_AT.has(second) || ANNOUNCED_BY.has(third) ? 'announce' : 'celebrations';
  if (TALK.has(first) || (first === 'me' && (second === 'discussions' || second === 'watching'))) return 'talk';
  if (first === 'clips' && (second === 'new' || CLIP_WORK.has(third))) return 'clips';
  return READING.has(first) ? 'reading' : 'work';
}
