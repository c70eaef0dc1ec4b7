import { errorCodes, valuesOf } from '../house/syntax.js';
import { sourceFiles } from '../house/source-files.js';

const SERVER = sourceFiles('libs').filter(({ path }) => path.endsWith('.ts') && !/spec\.ts$|\/testing\//.test(path));
const ERROR = /new AppError\(\s*'([A-Z_]+)',\s*'([A-Z_]+)',\s*(['`])(.*?)\3/gs;

/** Every reason with its code and its sentence for developers, as the table of the page. */
export function reasonsTable(): string {
  const rows = new Map<string, string>();
  for (const { text } of SERVER) {
    for (const [, category = '', reason = '', , sentence = ''] of text.matchAll(ERROR)) {
      const words = sentence.replace(/\$\{([^}]*)\}/g, (_all, inner: string) => `*${/(\w+)(?:\.join.*)?$/.exec(inner)?.[1] ?? '…'}*`);
      rows.set(reason, `| \`${reason}\` | \`${category === 'BAD_INPUT' ? 'BAD_USER_INPUT' : category}\` | ${words} |`);
    }
  }
  return ['| reason | code | meaning |', '|---|---|---|', ...[...rows].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row)].join('\n');
}

/** How many errors the sources make, to see that the table found all. */
export function reasonCount(): number {
  return new Set(SERVER.flatMap(({ path, text }) => (/new AppError\(/.test(text) ? errorCodes(path, text).filter((code) => new RegExp(`new AppError\\(\\s*'[A-Z_]+',\\s*'${code}'`).test(text)) : []))).size;
}

/** Codes that a field of the input can have. */
export function fieldCodes(): string {
  const pipe = SERVER.find(({ path }) => path.endsWith('/input-pipe.ts'));
  const reasons = new Set([...SERVER.flatMap(({ text }) => [...text.matchAll(ERROR)].map(([, , reason = '']) => reason))]);
  const made = SERVER.flatMap(({ path, text }) => errorCodes(path, text)).filter((code) => !reasons.has(code));
  const checked = pipe ? valuesOf(pipe.path, pipe.text, 'CODES') : [];
  return [...new Set([...made, ...checked, 'INVALID'])].toSorted().map((code) => `\`${code}\``).join(', ');
}

/** Text between two marks of the page. */
export function between(markdown: string, mark: string): string {
  return (markdown.split(`<!-- ${mark} -->`)[1]?.split(`<!-- /${mark} -->`)[0] ?? '').trim();
}
