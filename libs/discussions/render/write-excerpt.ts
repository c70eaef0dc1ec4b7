/** Knows where words end in all languages, also in those written without spaces. */
const WORDS = new Intl.Segmenter('und', { granularity: 'word' });
const SIGNS = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The beginning of a plain text on one line, cut after a word; at most `length` UTF-16 units, the ellipsis included. */
export function writeExcerpt(text: string, length: number): string {
  // What is looked at is bounded, however long the text is.
  const line = text.slice(0, length * 8).replaceAll(/\s+/g, ' ').trim();
  if (line.length <= length && text.length <= length * 8) return line;
  const room = length - 1;
  let end = 0;
  for (const { index, segment, isWordLike } of WORDS.segment(line)) {
    if (index + segment.length > room) break;
    if (isWordLike) end = index + segment.length;
  }
  return `${end > 0 ? line.slice(0, end) : wholeSigns(line, room)}…`;
}

/** A single endless word is cut between its signs: never within a letter and its accents, or within a picture of many parts. */
function wholeSigns(line: string, room: number): string {
  let end = 0;
  for (const { index, segment } of SIGNS.segment(line.slice(0, room * 2))) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  return line.slice(0, end);
}
