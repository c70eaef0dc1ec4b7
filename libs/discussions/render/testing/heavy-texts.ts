import { markupFits, markupSize } from '@libs/platform/markdown/markup-size.js';

/**
 * Texts of the greatest length a post may have, made to keep a Markdown parser busy: deep trees, storms of marks that are each
 * compared with all before them, tables whose rows are filled up, words that stand for long ones.
 */

export const LENGTH = 20_000;

const fill = (unit: string, length = LENGTH) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const halves = (first: string, second: string) => fill(first, LENGTH / 2) + fill(second, LENGTH / 2);
const after = (start: string, unit: string) => start + fill(unit, LENGTH - start.length);
const stairs = (step: (index: number) => string, between: string) => Array.from({ length: 400 }, (_, index) => step(index + 1)).join(between).slice(0, LENGTH);
const wide = (columns: number, row: string) => after(`|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n`, row);

/** Of one unit, again and again. */
const STORMS = [
  ...['>', '> ', '> > > > > a\n', '- ', '1. ', '- a\n', '- a\n\n', '- > ', '> - ', '> a\nb\n', '-\ta\n', '123456789. a\n'],
  ...['[', '[]', '[a', '![', '[a](', '[a](<', '[a](b "', '[a](b)', '![a](b)', '[a][b]', '[`a', '[\\]', '[^a]', '[^a]: b\n', '[a]: b\n', '[a]: b "\n', '[a\n', '@['],
  ...['*', '*a ', '*a **a ', '**a ', '***a ', '*_', '_a_', 'a_', 'a**bc* ', '~a ', '~~a ', '~a~~b', '_*a*_ ', '**a** ', '*\u00a0'],
  ...['`', '`a``', '`a` ', '<', '<a ', '</', '<a>', '<a a="', '<!--', '<?', '<![CDATA[', '<!A', '<div>\n', '<div>\n\n', '<script>', '<textarea>\n', '<style>\n\n'],
  ...['<http://a.b>', 'http://a.b ', 'www.a.b ', 'a@b.c ', 'a@', 'a.', 'a_.', 'www.', 'http://', 'http://a.b?', 'a-@b-.', '[http://a.b ', 'http://a.b]', 'mailto:', 'xmpp:a@b '],
  ...['&', '&amp;', '&#x', '&aaaaaaaaaaaa', '&#1114111;', '&#0;', '\\', '\\*', '|', '|-', '|-\n', 'a|b\n', '|a|\n|-|\n\n', 'a\n-|\n'],
  ...['\n', ' ', '\t', ' \n', '\r', '\r\n', 'a\n', 'a\n\n', 'a  \n', 'a\\\n', '---\n', 'a\n-\n', '# a\n', '```\n', '~~~a\n', '> ```\n', '    a\n', '- [ ] a\n'],
  ...['\u202e', '\u0000', '\ufeff', '\ud800', 'a\u0301\u0302', '@[a](city:b) ', '@[a](member:0190a0a0-0000-7000-8000-00000000000a) '],
];

export const HEAVY_TEXTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(STORMS.map((unit) => [JSON.stringify(unit), fill(unit)])),
  'brackets opened, then closed': halves('[', ']'),
  'brackets with words': halves('[a', ']'),
  'links in links': halves('[a', '](b)'),
  'pictures in pictures': halves('![a', '](b)'),
  'strong in strong': halves('**a ', 'b** '),
  'emphasis in emphasis': halves('*a ', ' a*'),
  'both in both': halves('*a **a ', 'a** a*'),
  'struck in struck': halves('~~a ', 'a~~ '),
  'address of parentheses': after('[a](', '('),
  'address that ends in parentheses': after('www.a.b', ')'),
  'address that ends in entities': after('www.a.b', '&amp;'),
  'address that ends in commas': after('http://a.b', ','),
  'address of underscores': after('http://', '_.'),
  'address of dashes': after('http://', '-.'),
  'one long word': fill('a'),
  'one pile of accents': after('a', '\u0301'),
  'ticks of growing length': stairs((index) => '`'.repeat(index), ' '),
  'stars of growing length': stairs((index) => `${'*'.repeat(index)}a`, ' '),
  'quotes of growing depth': stairs((index) => `${'>'.repeat(index)} a`, '\n'),
  'lists of growing depth': stairs((index) => `${' '.repeat(index)}- a`, '\n'),
  'lists of growing depth, two by two': stairs((index) => `${'  '.repeat(index)}- a`, '\n'),
  'lazy lines after deep quotes': after(`${'>'.repeat(50)}a\n`, 'a\n'),
  'lazy lines after deep lists': after(`${'- '.repeat(50)}a\n`, 'a\n'),
  'lazy lines after ten quotes': after(`${'>'.repeat(10)}a\n`, 'a\n'),
  'deep quotes, line by line': fill(`${'>'.repeat(10)}a\n\n`),
  'deep lists, line by line': fill(`${'- '.repeat(10)}a\n\n`),
  'table as wide as it goes': `${fill('|a', 9_990)}|\n${fill('|-', 9_990)}|`,
  'wide table of empty rows': wide(100, '|\n'),
  'wider table of empty rows': wide(3_300, '|\n'),
  'long table': after('|a|b|\n|-|-|\n', '|*a*|`b`|\n'),
  'a long address, often': after(`[a]: /${'x'.repeat(5_000)}\n\n`, '[a]'),
  'many definitions, many uses': Array.from({ length: 1_000 }, (_, index) => `[${index}]: b\n`).join('') + fill('[1]', 8_000),
  'many footnotes': stairs((index) => `[^${index}]: b\n\n[^${index}]`, '\n'),
  'title that never ends': after('[a]: b "', 'a\n'),
  'attributes without end': after('<a ', 'a="b" '),
  'fence with a long name': after('```', 'a '),
  'heading of signs': after('#', ' #'),
  // Each close to what is let through, all at once.
  'all limits at once': fill(`${'*a '.repeat(90)}${'a* '.repeat(90)}\n\n> > - [${'a'.repeat(300)}](/b) \`c\` &amp; \\* ~d~\n\n${'x '.repeat(200)}\n\n`),
  'many blocks with marks': fill(`- *a* **b** \`c\` ${'word '.repeat(4)}\n\n> d\n\n`),
  'long words and marks': fill(`${'a'.repeat(60)} *b* [c](/d) `),
};

/** What people write, as long as it may be: to compare with. */
export const ORDINARY_TEXT = fill(
  'We opened **the park** by the river last spring; see [how it went](/clips) and what the *neighbours* said about the new paths and the old trees.\n\n- one bench for each street\n- lamps that sleep when nobody walks, as `Galway` has them\n\n> Is it lit at night, and who waters the trees in a dry summer?\n\n',
);

/** The longest beginning of a text that is not refused for what it would cost: the worst it can do. */
export function longestThatFits(text: string): string {
  let fits = 0;
  let refused = text.length + 1;
  while (refused - fits > 1) {
    const middle = Math.floor((fits + refused) / 2);
    if (markupFits(markupSize(text.slice(0, middle)))) fits = middle;
    else refused = middle;
  }
  return text.slice(0, fits);
}
