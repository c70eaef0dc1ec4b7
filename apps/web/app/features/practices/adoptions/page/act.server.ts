import type { AdoptionState, ReportAnswer } from '~/api/generated/graphql';
import { gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { actOnPage } from '~/features/discussions/act/page-action.server';
import { readText } from '~/forms/read-text.server';
import { type SentValues, sentValues } from '~/forms/sent-values.server';
import { AnswerReport, MoveAdoption, OfferHelp, PublishAdoption, RemoveEntry } from '../adoption.mutations';
import type { Done } from './adoption.server';

/** A form of the page that could not be done: which, why, and what was typed. */
export interface StepAnswer {
  step: string;
  problem: Problem;
  sent: SentValues;
}

const MOVES: readonly AdoptionState[] = ['ADAPTING', 'RUNNING', 'REPORTED', 'STOPPED'];
const ANSWERS: readonly ReportAnswer[] = ['CONFIRMED', 'COMMENTED'];

/** Every form of the page names its `step`; those of the thread beneath have none. */
export async function actOnAdoption(args: RequestArgs, id: string) {
  const form = await args.request.clone().formData();
  const step = readText(form, 'step');
  return step === '' ? actOnPage(args) : act(args, id, step, form);
}

async function act(args: RequestArgs, id: string, step: string, form: FormData): Promise<StepAnswer | Response> {
  const edits = Number(readText(form, 'edits')) || 1;
  const refused = (problem: Problem): StepAnswer => ({ step, problem, sent: sentValues(form) });
  const back = (done: Done, part = '') => redirectTo(args.request, `/adoptions/${id}?done=${done}${part}`);
  switch (step) {
    case 'move':
    case 'stop': {
      const to = step === 'stop' ? 'STOPPED' : MOVES.find((state) => state === readText(form, 'to'));
      if (!to) return refused({ fields: [{ path: 'to', code: 'CHOICE_UNKNOWN' }] });
      const { problem } = await gqlForm(args, MoveAdoption, { input: { id, edits, to, reason: readText(form, 'reason') || null } });
      if (!problem) return back(step === 'stop' ? 'stopped' : 'moved');
      // What lacks is shown where it is written.
      if (problem.reason === 'PLAN_INCOMPLETE') return redirectTo(args.request, `/adoptions/${id}/plan?lacks=yes`);
      if (problem.reason === 'REPORT_INCOMPLETE') return redirectTo(args.request, `/adoptions/${id}/report?lacks=yes`);
      return refused(problem);
    }
    case 'offer': {
      const { problem } = await gqlForm(args, OfferHelp, { input: { id, key: readText(form, 'key'), text: readText(form, 'text') } });
      return problem ? refused(problem) : back('offered', '#help');
    }
    case 'answer': {
      const answer = ANSWERS.find((one) => one === readText(form, 'answer'));
      if (!answer) return refused({ fields: [{ path: 'answer', code: 'CHOICE_UNKNOWN' }] });
      const { problem } = await gqlForm(args, AnswerReport, { input: { id, edits, answer, text: readText(form, 'text') } });
      return problem ? refused(problem) : back('answered', '#answer');
    }
    case 'remove': {
      const { problem } = await gqlForm(args, RemoveEntry, { id: readText(form, 'entry') });
      return problem ? refused(problem) : back('removed', '#diary');
    }
    case 'publish': {
      const { data, problem } = await gqlForm(args, PublishAdoption, { id });
      return problem ? refused(problem) : redirectTo(args.request, `/practices/${data.publishAdoption.id}/edit`);
    }
    default:
      return refused({ fields: [{ path: 'step', code: 'CHOICE_UNKNOWN' }] });
  }
}
