import { randomUUID } from 'node:crypto';

/** Stands for a text while the answer around it is written; nobody outside can know it. */
const MARK = randomUUID();
const MARKED = JSON.stringify(MARK);

let collected: string[] | undefined;

/** A part of an answer that PostgreSQL wrote as JSON already. Elsewhere than in `jsonOf` it is what it says. */
export class JsonText {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    if (!collected) return JSON.parse(this.text) as unknown;
    collected.push(this.text);
    return MARK;
  }
}

/** `JSON.stringify`, with the texts within passed through as they are. */
export function jsonOf(value: object): string {
  const texts: string[] = [];
  collected = texts;
  try {
    const json = JSON.stringify(value);
    if (texts.length === 0) return json;
    const [start = '', ...rest] = json.split(MARKED);
    return rest.reduce((written, part, index) => written + (texts[index] ?? '') + part, start);
  } finally {
    collected = undefined;
  }
}
