/** In the words of ICU messages: `::` begins a format there, and no sentence. */
const FRENCH: [RegExp, string][] = [
  [/ (?=[;!?»])/g, '\u202f'],
  [/ (?=:(?!:))/g, '\u00a0'],
  [/« /g, '«\u202f'],
];

/**
 * Translators write plain spaces; French sets no-break ones around its marks, narrow ones but for the colon,
 * so that no line begins with a question mark.
 */
export function withOwnSpaces(language: string, messages: Record<string, string>): Record<string, string> {
  if (language !== 'fr') return messages;
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, FRENCH.reduce((words, [mark, space]) => words.replace(mark, space), message)]));
}
