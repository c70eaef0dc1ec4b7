import type { Problem } from '~/api/problem';
import type { RequestArgs } from '~/api/request-context.server';
import { sentValues, type SentValues } from '~/forms/sent-values.server';
import { savers } from './savers.server';

/** What became of one sent form. */
export interface SaveResult {
  /** Which form of the page: its intent, and a slot where a form stands there more than once. */
  form: string;
  problem?: Problem;
  sent?: SentValues;
  /** The clip itself is gone. */
  deleted?: boolean;
}

/** Saves one form of the page, whoever sends it: the browser by itself, or the page's script. */
export async function saveForm(args: RequestArgs, id: string, form: FormData): Promise<SaveResult> {
  const intent = text(form, 'intent');
  const slot = text(form, 'slot');
  const name = formName(intent, slot);
  const saver = savers[intent];
  if (!saver) throw new Response(null, { status: 400 });
  const problem = await saver({ args, id, form, revision: Number(text(form, 'revision')) || 1 });
  if (problem) return { form: name, problem: inSlot(problem, slot), sent: sentValues(form) };
  return { form: name, deleted: intent === 'delete' };
}

export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

export function formName(intent: string, slot?: string): string {
  return slot ? `${intent}:${slot}` : intent;
}

/** Names of fields are unique on the page: those of a form that stands there more than once end in its slot. */
function inSlot(problem: Problem, slot: string): Problem {
  if (!slot) return problem;
  return { ...problem, fields: problem.fields.map((field) => ({ ...field, path: `${field.path.split('.').at(-1)}-${slot}` })) };
}
