import { LIMITS } from '@libs/contracts/limits.js';

export type PostProblemCode = 'POST_EMPTY' | 'POST_TOO_LONG' | 'TOO_MANY_LINKS' | 'TOO_MANY_MENTIONS' | 'MARKUP_TOO_DEEP';

/** What keeps a text from being posted; told in the preview with the same words as the refusal. */
export interface PostProblem {
  code: PostProblemCode;
  params: Record<string, number>;
}

const { body: BODY, links: LINKS, mentions: MENTIONS, quoteDepth: QUOTE_DEPTH } = LIMITS.discussions;

/** Something a reader can see: a letter, digit, sign or symbol, not only marks, spaces and the letters that are blank. */
const VISIBLE = /(?![\u2800\u115f\u1160\u3164\uffa0])[\p{L}\p{N}\p{P}\p{S}]/u;

/** Unicode code points: the same in every browser and version, and no pile of accents counts as one character. */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let at = 0; at + 1 < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) count--;
  }
  return count;
}

/** What can be said of a text before it is read as Markdown. */
export function checkText(body: string): { characters: number; problems: PostProblem[] } {
  const characters = countCharacters(body);
  if (characters > BODY) return { characters, problems: [{ code: 'POST_TOO_LONG', params: { limit: BODY } }] };
  return { characters, problems: VISIBLE.test(body) ? [] : [{ code: 'POST_EMPTY', params: {} }] };
}

/** What was found in a text that was read as Markdown. */
export interface FoundInPost {
  links: number;
  mentions: number;
  /** Quotes within quotes. */
  quoteDepth: number;
  text: string;
}

/** What the contents of a text come up against. */
export function checkMarkup({ links, mentions, quoteDepth, text }: FoundInPost): PostProblem[] {
  const problems: PostProblem[] = [];
  if (!VISIBLE.test(text)) problems.push({ code: 'POST_EMPTY', params: {} });
  if (links > LINKS) problems.push({ code: 'TOO_MANY_LINKS', params: { limit: LINKS } });
  if (mentions > MENTIONS) problems.push({ code: 'TOO_MANY_MENTIONS', params: { limit: MENTIONS } });
  if (quoteDepth > QUOTE_DEPTH) problems.push({ code: 'MARKUP_TOO_DEEP', params: { limit: QUOTE_DEPTH } });
  return problems;
}
