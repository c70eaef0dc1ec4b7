/** Answers by the key of their statement, 0 ("not yet") to 3 ("measured and shared"). */
export type Answers = Readonly<Record<string, number>>;

export const MOST = 3;

/** Up to here a statement is weak: it comes first, with what helps. */
const WEAK = 1;

/** Before the key of a statement, in a form and in an address. */
export const PREFIX = 's-';

/** The levels that an address names, of the statements that there are. */
export function readAnswers(search: URLSearchParams, statements: readonly { key: string }[]): Answers {
  const given = statements.map(({ key }) => [key, search.get(PREFIX + key) ?? ''] as const).filter(([, level]) => /^[0-3]$/.test(level));
  return Object.fromEntries(given.map(([key, level]) => [key, Number(level)]));
}

/** The same as part of an address; empty where nothing is answered. */
export function answersQuery(answers: Answers): string {
  return Object.entries(answers)
    .map(([key, level]) => `${PREFIX}${key}=${level}`)
    .join('&');
}

/** `path` with what is not empty of the parts of a query. */
export function withQuery(path: string, ...parts: string[]): string {
  const query = parts.filter((part) => part !== '').join('&');
  return query === '' ? path : `${path}?${query}`;
}

export interface Placed<S> {
  statement: S;
  level: number;
}

/** What is answered, the weakest first; of the same level in the order they are asked. */
export function placed<S extends { key: string }>(statements: readonly S[], answers: Answers): { weak: Placed<S>[]; growing: Placed<S>[] } {
  const all = statements.flatMap((statement) => {
    const level = answers[statement.key];
    return level === undefined ? [] : [{ statement, level }];
  });
  const sorted = all.toSorted((a, b) => a.level - b.level);
  return { weak: sorted.filter(({ level }) => level <= WEAK), growing: sorted.filter(({ level }) => level > WEAK) };
}

/** Which steps fit: the first ones as long as most is still to come. */
export function isBeginning(answers: Answers): boolean {
  const levels = Object.values(answers);
  return levels.reduce((sum, level) => sum + level, 0) < levels.length * (MOST / 2);
}
