import type { Problem } from '~/api/problem';
import { flatProblem } from '~/forms/flat-problem';

/** Faults of a plan or a report, by the names of the fields of its form: `input.report.figures.2.value` is `figures-2-value`. */
export function partProblem(problem: Problem, rows: Record<string, readonly number[]> = {}): Problem {
  return flatProblem({ ...problem, fields: problem.fields.map((field) => ({ ...field, path: field.path.replace(/^(input\.)?(plan|report)\./, '') })) }, rows);
}
