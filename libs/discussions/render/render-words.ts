/** Letters, figures and the signs of ordinary writing in any language; none of them means anything to Markdown but at the beginning of a line. */
const WORDS = /^[\p{L}\p{M}\p{N}\p{So} \n.,;:?!'"“”„‘’«»…–—‐\-()/%€£¥،؛؟。、！？「」]+$/u;
/** What a line must not begin with, spaces at its ends, and what becomes a link by itself. */
const READ_AS_MARKS = /^(-|:|\p{N}+[.)])|^ | $|\/\/|www\./imu;
/** Far below where a text is too much to parse. */
const MOST_LINES = 150;

/**
 * Most posts are words and nothing else: they need no parser, which costs more than all the rest of writing a post. Null
 * for a text in which anything could be a mark; it goes the long way, and where both can go they make the same.
 */
export function renderWords(body: string): { html: string; text: string } | null {
  if (!WORDS.test(body) || READ_AS_MARKS.test(body)) return null;
  if (body.split('\n').length > MOST_LINES) return null;
  const paragraphs = body.split(/\n{2,}/).map((paragraph) => paragraph.replace(/^\n|\n$/g, '')).filter((paragraph) => paragraph !== '');
  if (paragraphs.length === 0) return null;
  return { html: paragraphs.map((paragraph) => `<p dir="auto">${paragraph}</p>`).join('\n'), text: paragraphs.join('\n') };
}
