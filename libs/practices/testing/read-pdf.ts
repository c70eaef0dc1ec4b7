import { inflateSync } from 'node:zlib';

export interface ReadPdf {
  pages: number;
  /** Words as they are drawn, by lines, without what is not seen. */
  text: string;
  /** The same for a text that runs from the right. */
  textFromRight: string;
  links: string[];
  language: string | undefined;
}

/** For tests: the words of a PDF as another program would copy them, from its drawing instructions and the tables of its fonts. */
export function readPdf(file: Buffer): ReadPdf {
  const objects = new Map([...file.toString('latin1').matchAll(/(\d+) 0 obj([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => [id, body]));
  const all = [...objects.values()];
  const fonts = fontsOf(objects);
  const lines = all
    .filter((body) => /\/Type \/Page\s/.test(body))
    .flatMap((body) => linesOf(inflated(objects.get(/\/Contents (\d+)/.exec(body)?.[1] ?? '') ?? ''), fonts));
  return {
    pages: all.filter((body) => /\/Type \/Page\s/.test(body)).length,
    text: seen(lines.map((line) => line.join('')).join('\n')),
    textFromRight: seen(lines.map((line) => line.toReversed().join('')).join('\n')),
    links: all.flatMap((body) => [...body.matchAll(/\/URI \((.*?)\)/g)].map(([, uri = '']) => uri)),
    language: all.map((body) => /\/Lang \((\w+)\)/.exec(body)?.[1]).find(Boolean),
  };
}

function seen(text: string): string {
  return text.replace(/[\u200b\u2066-\u2069]/g, '');
}

type Font = ReadonlyMap<number, string>;

function fontsOf(objects: ReadonlyMap<string, string>): Map<string, Font> {
  const named = [...objects.values()].flatMap((body) => [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)]);
  return new Map(named.map(([, name = '', id = '']) => [name, lettersOf(inflated(objects.get(/\/ToUnicode (\d+)/.exec(objects.get(id) ?? '')?.[1] ?? '') ?? ''))]));
}

function lettersOf(table: string): Font {
  const letters = [...table.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gim)].map(([, glyph = '', units = '']): [number, string] => [
    parseInt(glyph, 16),
    String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16))),
  ]);
  return new Map(letters);
}

function inflated(body: string): string {
  const start = /stream\r?\n/.exec(body);
  const length = Number(/\/Length (\d+)/.exec(body)?.[1]);
  if (!start || !length) return '';
  return inflateSync(Buffer.from(body.slice(start.index + start[0].length, start.index + start[0].length + length), 'latin1')).toString('latin1');
}

/** Each piece of text that is drawn, glyph by glyph from the left. */
function linesOf(drawing: string, fonts: ReadonlyMap<string, Font>): string[][] {
  let font: Font = new Map();
  const saved: Font[] = [];
  let line: string[] = [];
  const lines: string[][] = [];
  for (let at = 0; at < drawing.length; ) {
    const rest = drawing.slice(at, at + 40);
    const chosen = /^\/(F\d+) [\d.]+ Tf/.exec(rest);
    const hex = /^<([0-9A-Fa-f]*)>/.exec(rest.startsWith('<') ? drawing.slice(at, drawing.indexOf('>', at) + 1) : '');
    const literal = rest.startsWith('(') ? literalAt(drawing, at) : undefined;
    if (chosen) font = fonts.get(chosen[1] ?? '') ?? new Map();
    if (hex) line.push(...lettersIn(Buffer.from(hex[1] ?? '', 'hex'), font));
    if (literal) line.push(...lettersIn(literal.bytes, font));
    if (/^q\s/.test(rest)) saved.push(font);
    if (/^Q\s/.test(rest)) font = saved.pop() ?? font;
    if (/^T[Jj]\b/.test(rest)) {
      lines.push(line);
      line = [];
    }
    at = literal?.end ?? at + (chosen ?? hex ?? ' ')[0].length;
  }
  return lines;
}

function lettersIn(bytes: Buffer, font: Font): string[] {
  return Array.from({ length: Math.floor(bytes.length / 2) }, (_, at) => font.get(bytes.readUInt16BE(at * 2)) ?? '\ufffd');
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A string in parentheses, which may hold others that are in balance. */
function literalAt(drawing: string, start: number): { bytes: Buffer; end: number } {
  let [depth, text, at] = [0, '', start];
  for (; at < drawing.length; at += 1) {
    const letter = drawing.charAt(at);
    if (letter === '\\') {
      const octal = /^[0-7]{1,3}/.exec(drawing.slice(at + 1, at + 4))?.[0];
      const escaped = drawing.charAt(at + 1);
      text += octal ? String.fromCharCode(parseInt(octal, 8)) : (ESCAPES[escaped] ?? escaped);
      at += octal?.length ?? 1;
      continue;
    }
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth === 0) break;
    if (at > start) text += letter;
  }
  return { bytes: Buffer.from(text, 'latin1'), end: at + 1 };
}
