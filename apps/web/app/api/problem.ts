/** What is wrong with what a person sent, in codes that `errors.json` puts into words. */
export interface Problem {
  reason?: string;
  params?: Record<string, string | number>;
  fields: FieldProblem[];
}

export interface FieldProblem {
  path: string;
  code: string;
  params?: Record<string, string | number>;
}
