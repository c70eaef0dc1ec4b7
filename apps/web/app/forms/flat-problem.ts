import type { Problem } from '~/api/problem';

/**
 * For forms with lists in them: `content.tips.2.title` becomes `tips-2-title`, which is the name of its field.
 * `rows` tells which row of the form an item of a list came from, where empty rows were left out.
 */
export function flatProblem(problem: Problem, rows: Record<string, readonly number[]> = {}): Problem {
  return {
    ...problem,
    fields: problem.fields.map(({ path, code, params }) => {
      const parts = path.split('.').filter((part) => part !== 'input' && part !== 'content');
      const named = parts.map((part, index) => String(/^\d+$/.test(part) ? (rows[parts.slice(0, index).join('-')]?.[Number(part)] ?? part) : part));
      const last = parts.at(-1) ?? path;
      return { path: named.join('-'), code: code === 'INVALID' ? `${last}.INVALID` : code, params };
    }),
  };
}
