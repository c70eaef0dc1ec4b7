// Lines of a caption, as broadcasters break them.

/** Characters in a line at most; Chinese characters are twice as wide. */
const WIDTH = { zh: 18 };
const USUAL = 42;
/** Longest word that should not stand alone at the end of a line: articles, prepositions. */
const SMALL = 3;

export const widthOf = (language) => WIDTH[language] ?? USUAL;

/** The text in one line where it fits, else in two: after a mark where there is one, else as even as can be. */
export function wrap(text, language) {
  const width = widthOf(language);
  if (text.length <= width) return text;
  const breaks = [...text].flatMap((_, at) => (at > 0 && mayBreak(text, at, language) ? [at] : []));
  const fits = breaks.map((at) => [text.slice(0, at).trimEnd(), text.slice(at).trimStart()]).filter((lines) => lines.every((line) => line.length <= width));
  if (fits.length === 0) throw new Error(`"${text}" does not fit into two lines of ${width}`);
  return fits.reduce((best, lines) => (cost(lines) < cost(best) ? lines : best)).join('\n');
}

const mayBreak = (text, at, language) => (language === 'zh' ? !/[，。、；：？！”）》—]/.test(text[at]) && !/[（“《—]/.test(text[at - 1]) : text[at] === ' ');

function cost([first, second]) {
  const uneven = Math.abs(first.length - second.length);
  const last = first.split(' ').at(-1);
  if (/[.?!。？！]$/.test(first)) return uneven - 30;
  if (/[,;:،؛，；：]$/.test(first)) return uneven - 16;
  return uneven + (last.length <= SMALL && first.includes(' ') ? 10 : 0);
}
