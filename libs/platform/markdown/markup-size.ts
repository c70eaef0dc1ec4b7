/** How much work a text makes for a Markdown parser, told by counting and without parsing. */
export interface MarkupSize {
  lines: number;
  /** Lines without a blank one between them; a paragraph or a table is never longer. */
  blockLines: number;
  /** Cells of all tables there could be: rows are filled up to the width of the widest. */
  cells: number;
  /** Characters that may open or close something. */
  marks: number;
  /** Of emphasis in one block: each is compared with those before it. */
  emphasis: number;
  /** Square brackets in one block, for the same reason. */
  brackets: number;
  /** Beginnings of addresses of the web and of mail: each is tried as a link. */
  addresses: number;
  /** Signs of quotes and of lists at the beginning of lines. */
  openers: number;
  /** Of them on one line; one that is indented stands within others. */
  nesting: number;
}

/**
 * What is accepted. Each number is far beyond what people write and keeps the parser's work in proportion to the text:
 * without them twenty thousand characters take from seconds (emphasis) to all memory (a wide table with short rows).
 */
export const MARKUP_LIMITS: Readonly<MarkupSize> = { lines: 800, blockLines: 200, cells: 1_000, marks: 2_000, emphasis: 200, brackets: 100, addresses: 200, openers: 400, nesting: 10 };

const MARK = new Set([...'*_~`[]<>!&\\|:@#'].map((mark) => mark.charCodeAt(0)));
const EMPHASIS = new Set([...'*_~'].map((mark) => mark.charCodeAt(0)));
const OPEN = '['.charCodeAt(0);
const CLOSE = ']'.charCodeAt(0);
const PIPE = '|'.charCodeAt(0);
const ADDRESS = /:\/\/|www\.|@/gi;
const OPENERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/;
/** Columns by which what is within a list is indented, at the most. */
const INDENT = 4;
const OPENER = />|[-+*]|\d+[.)]/g;

/** Columns before the last opener, but for the one space that follows each. */
function indent(opened: string, openers: number): number {
  const spaces = opened.match(/[ \t]/g) ?? [];
  return Math.max(0, spaces.reduce((width, space) => width + (space === '\t' ? INDENT : 1), 0) - openers);
}

/** Counts a text once, from its start to its end. */
export function markupSize(source: string): MarkupSize {
  const size: MarkupSize = { lines: 0, blockLines: 0, cells: 0, marks: 0, emphasis: 0, brackets: 0, addresses: 0, openers: 0, nesting: 0 };
  let block = { lines: 0, pipes: 0, emphasis: 0, brackets: 0 };
  const endBlock = (): void => {
    size.blockLines = Math.max(size.blockLines, block.lines);
    size.emphasis = Math.max(size.emphasis, block.emphasis);
    size.brackets = Math.max(size.brackets, block.brackets);
    if (block.pipes > 0 && block.lines > 1) size.cells += (block.pipes + 1) * block.lines;
    block = { lines: 0, pipes: 0, emphasis: 0, brackets: 0 };
  };
  for (const line of source.split(/\r\n|\r|\n/)) {
    size.lines++;
    if (/^[ \t]*$/.test(line)) {
      endBlock();
      continue;
    }
    block.lines++;
    let pipes = 0;
    let last = 0;
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at);
      if (!MARK.has(code)) continue;
      size.marks++;
      if (code === PIPE) pipes++;
      else if (code === OPEN || code === CLOSE) block.brackets++;
      else if (EMPHASIS.has(code) && (code !== last || line.charCodeAt(at - 1) !== code)) block.emphasis++;
      last = code;
    }
    block.pipes = Math.max(block.pipes, pipes);
    size.addresses += line.match(ADDRESS)?.length ?? 0;
    const opened = OPENERS.exec(line)?.[0] ?? '';
    const openers = opened.match(OPENER)?.length ?? 0;
    size.openers += openers;
    size.nesting = Math.max(size.nesting, openers + Math.floor(indent(opened, openers) / INDENT));
  }
  endBlock();
  return size;
}

/** Whether a text may be given to the parser. */
export function markupFits(size: MarkupSize, limits: MarkupSize = MARKUP_LIMITS): boolean {
  return (Object.keys(limits) as (keyof MarkupSize)[]).every((what) => size[what] <= limits[what]);
}
