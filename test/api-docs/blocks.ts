/** A fenced block of a Markdown file: ```` ```json answer ````. */
export interface Block {
  language: string;
  /** The word after the language. */
  role: string;
  text: string;
  line: number;
}

/** An example with what it is given and what it answers. */
export interface Example {
  language: string;
  text: string;
  line: number;
  variables?: string;
  answer?: Block;
}

export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w+)(?: (\w+))?\n(.*?)^```$/gms)].map(({ 1: language = '', 2: role = '', 3: text = '', index }) => ({
    language,
    role,
    text,
    line: markdown.slice(0, index).split('\n').length,
  }));
}

/** Blocks without a role are examples; those with one belong to the example before. */
export function examplesOf(markdown: string): Example[] {
  const examples: Example[] = [];
  for (const block of blocksOf(markdown)) {
    const last = examples.at(-1);
    if (!block.role) examples.push({ language: block.language, text: block.text, line: block.line });
    else if (block.role === 'variables' && last) last.variables = block.text;
    else if (block.role === 'answer' && last) last.answer = block;
  }
  return examples;
}

const CONSTANT = /^[A-Z][A-Z0-9_]+$/;

/** What an answer is, reduced to what the page promises: keys, types, constants, and whether a list has something in it. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])];
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
  if (typeof value === 'string' && CONSTANT.test(value)) return value;
  return value === null || typeof value === 'boolean' ? value : typeof value;
}

/** Fills `<a.b.0.c>` in from an answer's data. */
export function fillIn(variables: string, data: unknown): string {
  return variables.replace(/<([\w.]+)>/g, (_all, path: string) => {
    const value = path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], data);
    if (typeof value !== 'string') throw new Error(`The answer before has no ${path}`);
    return value;
  });
}
