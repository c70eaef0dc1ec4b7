import type { AdoptionState } from '~/api/generated/graphql';
import { gql, gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { type SentValues, sentValues } from '~/forms/sent-values.server';
import { MoveAdoption } from '../adoption.mutations';
import { AdoptionPlanQuery } from '../adoption.query';
import type { Conflict } from './conflict';
import { partProblem } from './part-problem';

/** What a form of a plan or a report is shown again with. */
export interface PartAnswer {
  problem?: Problem;
  conflict?: Conflict;
  sent: SentValues;
}

export function refusedPart(form: FormData, problem: Problem, rows?: Record<string, readonly number[]>): PartAnswer {
  return { problem: partProblem(problem, rows), sent: sentValues(form) };
}

/** The form again with every word, and with the number of what stands now: saved again, it takes its place. */
export function conflictPart(form: FormData, conflict: Conflict): PartAnswer {
  return { conflict, sent: { ...sentValues(form), edits: String(conflict.edits) } };
}

/** What was saved takes the adoption on, if it is whole. */
export async function goOn(args: RequestArgs, id: string, to: AdoptionState, form: FormData, partEdits: number, rows?: Record<string, readonly number[]>): Promise<PartAnswer | Response> {
  const { adoption } = await gql(args, AdoptionPlanQuery, { id });
  const { problem } = await gqlForm(args, MoveAdoption, { input: { id, edits: adoption?.edits ?? 1, to } });
  if (!problem) return redirectTo(args.request, `/adoptions/${id}?done=moved`);
  const refused = refusedPart(form, problem, rows);
  return { ...refused, sent: { ...refused.sent, edits: String(partEdits) } };
}
