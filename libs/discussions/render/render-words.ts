/** Letters, figures and the signs of ordinary writing in any language; none of them means anything to Markdown but at the beginning of a line. */
const WORDS = /^[\p{L}\p{M}\p{N}\p{So} \n.,;:?!'"“”„‘’«»…–—‐\-()/%€£¥،؛؟。、！？「」]+$/u;
/** What a line must not begin with, spaces at its ends, and what becomes a link by itself. */
const READ_AS_MARKS = /^(-|:|\p{N}+[.)])|^ | $|\/\/|www\./imu;
/** Stars around words that stand by themselves: nothing else in the text can open or close them. */
const EMPHASIS = /(?<=^|[ (\n])(\*\*?)([\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ,'’-]*[\p{L}\p{M}\p{N}])?)\1(?=$|[ .,;:!?)\n])/gu;
/** A line of a list; what it says begins with a letter, as another mark could follow a mark. */
const ITEM = /^- (?=\**\p{L})/u;
/** Far below where a text is too much to parse. */
const MOST_LINES = 150;
const MOST_MARKS = 40;

/**
 * Most posts are words, at most with some of them stressed or in a plain list: they need no parser, which costs more than all the
 * rest of writing a post. Null for a text in which anything else could be a mark; it goes the long way, and where both can go they make the same.
 */
export function renderWords(body: string): { html: string; text: string } | null {
  if (body.includes('*') && (body.match(/\*/g)?.length ?? 0) > MOST_MARKS) return null;
  const lines = body.split('\n');
  if (lines.length > MOST_LINES) return null;
  const blocks = body.split(/\n{2,}/).map((block) => block.replace(/^\n|\n$/g, '')).filter((block) => block !== '');
  let [isAfterList, items] = [false, 0];
  const [htmls, texts]: [string[], string[]] = [[], []];
  for (const block of blocks) {
    const isList = block.startsWith('- ');
    const parts = isList ? block.split('\n') : [block];
    // Two lists with nothing between are one, of paragraphs.
    if (isList && (isAfterList || !parts.every((part) => ITEM.test(part)) || (items += parts.length) > MOST_MARKS)) return null;
    const words = isList ? parts.map((part) => part.slice(2)) : parts;
    const bare = words.map((part) => part.replaceAll(EMPHASIS, '$2'));
    if (!bare.every((part) => WORDS.test(part) && !READ_AS_MARKS.test(part))) return null;
    const marked = words.map((part) => part.replaceAll(EMPHASIS, (_, stars: string, stressed: string) => (stars === '*' ? `<em>${stressed}</em>` : `<strong>${stressed}</strong>`)));
    htmls.push(isList ? `<ul dir="auto">\n${marked.map((item) => `<li>${item}</li>\n`).join('')}</ul>` : `<p dir="auto">${marked.join('')}</p>`);
    texts.push(...bare);
    isAfterList = isList;
  }
  return blocks.length === 0 ? null : { html: htmls.join('\n'), text: texts.join('\n') };
}
