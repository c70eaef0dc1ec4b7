import type { Problem } from '~/api/problem';

/** One ticked line: which thing, as which of its states it was seen, and how it was called. */
export interface Ticked {
  id: string;
  seen: number;
  title: string;
}

export interface LineResult {
  id: string;
  title: string;
  done: boolean;
  /** Why not. */
  code?: string | null;
}

/** What became of a step over several lines. */
export interface BulkAnswer {
  intent: string;
  results?: LineResult[];
  problem?: Problem;
  /** What was typed and ticked, where nothing was done. */
  note?: string;
  ticked?: string[];
}

/** The lines of a form that were ticked, as `BulkLine` writes them. */
export function readTicks(form: FormData): Ticked[] {
  return form.getAll('item').flatMap((value) => {
    const [, id, seen, title = ''] = /^([\w-]{36}) (\d{1,9}) ?([^]*)$/.exec(String(value)) ?? [];
    return id === undefined ? [] : [{ id, seen: Number(seen), title }];
  });
}

/** Results of the API by the titles that were ticked. */
export function named(ticked: readonly Ticked[], results: readonly { id: string; done: boolean; code?: string | null }[]): LineResult[] {
  const titles = new Map(ticked.map(({ id, title }) => [id, title]));
  return results.map(({ id, done, code }) => ({ id, done, code, title: titles.get(id) ?? '' }));
}
