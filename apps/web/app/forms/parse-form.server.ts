import { parseWithValibot } from '@conform-to/valibot';
import type { GenericSchema, InferOutput } from 'valibot';
import type { FieldProblem, Problem } from '~/api/problem';

export type Parsed<Value> = { value: Value; problem?: undefined } | { value?: undefined; problem: Problem };

/**
 * Checks a sent form before it goes to the API. The messages of the schema are error codes
 * (`v.pipe(v.string('REQUIRED'), v.email('EMAIL_INVALID'))`) so that both kinds of fault are put into words by one catalogue.
 * Only for what the API cannot know, such as two boxes that must agree: everything else it checks itself.
 */
export function parseForm<Schema extends GenericSchema>(form: FormData, schema: Schema): Parsed<InferOutput<Schema>> {
  const submission = parseWithValibot(form, { schema });
  if (submission.status === 'success') return { value: submission.value };
  const fields: FieldProblem[] = Object.entries(submission.error ?? {}).flatMap(([path, codes]) =>
    codes?.[0] === undefined ? [] : [{ path: path || 'form', code: codes[0] }],
  );
  return { problem: { fields } };
}
