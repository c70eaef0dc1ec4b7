/** Around a class in a source: quotes, spaces, and what stands about the names of an object. */
const EDGE = '[\\s"\'`{}(),;=>|?!]';

/**
 * Of a minified sheet of Tailwind, what a text uses: utilities whose class stands in it as a word; everything else stays. Rules keep
 * their order, so that what overrides what stays as well.
 */
export function keepUsed(css: string, source: string): string {
  const known = new Map<string, boolean>();
  const uses = (name: string) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = source.includes(name) && new RegExp(`(?:^|${EDGE})${name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}(?=$|${EDGE}|:\\s)`, 'm').test(source);
    known.set(name, found);
    return found;
  };
  const kept = blocksOf(css)
    // For browsers that are older than what the site is built for.
    .filter(({ prelude }) => prelude !== '@layer properties')
    .map((block) => (block.body !== null && block.prelude === '@layer utilities' ? `${block.prelude}{${utilities(block.body, uses)}}` : textOf(block)))
    .join('');
  return withoutUnused(kept);
}

/** Variables of utilities that are gone. */
function withoutUnused(css: string): string {
  return css.replace(/@property (--[\w-]+)\{[^}]*\}/g, (rule, name: string) => (css.split(name).length > 2 ? rule : ''));
}

interface Block {
  prelude: string;
  /** None: a statement that ends with a semicolon. */
  body: string | null;
}

function utilities(css: string, uses: (name: string) => boolean): string {
  return blocksOf(css)
    .map(({ prelude, body }) => {
      if (body === null) return prelude;
      if (prelude.startsWith('@')) {
        const inner = utilities(body, uses);
        return inner && `${prelude}{${inner}}`;
      }
      const selectors = selectorsOf(prelude).filter((selector) => uses(classOf(selector)));
      return selectors.length > 0 ? `${selectors.join(',')}{${body}}` : '';
    })
    .join('');
}

function textOf({ prelude, body }: Block): string {
  return body === null ? prelude : `${prelude}{${body}}`;
}

/** Top-level rules, statements and comments. */
function blocksOf(css: string): Block[] {
  const blocks: Block[] = [];
  let begin = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css.startsWith('/*', at)) at = css.indexOf('*/', at) + 1;
    else if (css[at] === ';') {
      blocks.push({ prelude: css.slice(begin, at + 1), body: null });
      begin = at + 1;
    } else if (css[at] === '{') {
      const end = closing(css, at, '{', '}');
      blocks.push({ prelude: css.slice(begin, at).replace(/^\/\*[^]*?\*\//, '').trim(), body: css.slice(at + 1, end) });
      at = end;
      begin = end + 1;
    }
  }
  return blocks;
}

function closing(css: string, open: number, opens: string, closes: string): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === opens && css[at - 1] !== '\\') depth += 1;
    else if (css[at] === closes && css[at - 1] !== '\\') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('the style sheet has a block without an end');
}

function selectorsOf(prelude: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let begin = 0;
  for (let at = 0; at < prelude.length; at += 1) {
    const letter = prelude[at];
    if (letter === '\\') at += 1;
    else if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth -= 1;
    else if (letter === ',' && depth === 0) {
      parts.push(prelude.slice(begin, at));
      begin = at + 1;
    }
  }
  return [...parts, prelude.slice(begin)];
}

/** The utility that a selector belongs to: its first class. */
function classOf(selector: string): string {
  const [, name = ''] = /\.((?:\\.|[\w-])+)/.exec(selector) ?? [];
  return name.replaceAll('\\', '');
}
