import type { CelebrationField, ClockNote, SaveCelebrationInput, TypedDocumentString } from '~/api/generated/graphql';
import { gql, gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { flatProblem } from '~/forms/flat-problem';
import { readText } from '~/forms/read-text.server';
import { sentValues, type SentValues } from '~/forms/sent-values.server';
import { FIELDS_OF_TASK, taskOf, type TaskName } from '../tasks';
import { ofTimeFields, readTimes } from '../when/read-times.server';
import * as change from './edit.query';
import { readTask } from './read-task.server';
import { sendPicture } from './send-picture.server';

/** A colleague changed the same; what they saved is what the page reads anew. */
export interface Conflict {
  fields: CelebrationField[];
  name: string | null;
}

/** A date that is not stored yet, in words, and what the clocks do to it. */
export interface PlannedDate {
  startsLocal: string;
  when: string;
  note: ClockNote | null;
}

export interface EditAnswer {
  /** The form it is about: a task, or what its button asks for. */
  intent: string;
  problem?: Problem;
  conflict?: Conflict;
  sent: SentValues;
  /** The dates that a rule would make, where that was asked for. */
  planned?: PlannedDate[];
  /** What was ticked, of questions that take several answers. */
  ticked: Record<string, string[]>;
}

export type Saved = Response | EditAnswer;

/** Whatever the page's forms ask for; each says which by its intent. */
export async function actOnCelebration(args: RequestArgs, id: string): Promise<Saved> {
  const form = await args.request.formData();
  const intent = readText(form, 'intent');
  const task = taskOf(intent);
  if (task) return saveTask(args, id, task, form);
  const run = async <Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables, then: string) => {
    const { problem } = await gqlForm(args, document, variables);
    return problem ? answerOf(intent, form, { problem }) : redirectTo(args.request, then);
  };
  const page = (fresh: string) => `/celebrations/${id}/edit?fresh=${fresh}`;
  switch (intent) {
    case 'submit': {
      const { data, problem } = await gqlForm(args, change.Submit, { id, edits: editsOf(form) });
      return problem ? answerOf(intent, form, { problem }) : redirectTo(args.request, page(data.submitCelebration.state === 'PUBLISHED' ? 'published' : 'submitted'));
    }
    case 'takeBack':
      return run(change.Withdraw, { id, reason: null }, page('takenBack'));
    case 'withdraw':
      if (!readText(form, 'reason')) return answerOf(intent, form, { problem: { fields: [{ path: 'reason', code: 'REASON_REQUIRED' }] } });
      return run(change.Withdraw, { id, reason: readText(form, 'reason') }, page('withdrawn'));
    case 'appeal':
      return run(change.Appeal, { id, text: readText(form, 'text') }, page('appealed'));
    case 'delete':
      return run(change.Delete, { id }, '/my-city');
    case 'removePicture':
      return save(args, 'picture', form, { id, edits: editsOf(form), posterId: null });
    default:
      throw new Response(null, { status: 400 });
  }
}

/** Saves the form of one task; what a colleague changed meanwhile comes back. */
export async function saveTask(args: RequestArgs, id: string, task: TaskName, form: FormData): Promise<Saved> {
  const edits = editsOf(form);
  if (task === 'when') {
    const { value, fields } = readTimes(form);
    if (fields.length > 0) return answerOf(task, form, { problem: { fields } });
    return save(args, task, form, { id, edits, zone: readText(form, 'zone'), ...value }, ofTimeFields);
  }
  if (task === 'picture') {
    const { celebration } = await gql(args, change.CelebrationEditQuery, { id });
    if (!celebration) throw new Response(null, { status: 404 });
    const { id: posterId, problem } = await sendPicture(args, form, { cityId: celebration.city.id, posterId: celebration.poster?.id });
    return problem ? answerOf(task, form, { problem }) : save(args, task, form, { id, edits, posterId });
  }
  const { input, fields, rows } = readTask[task]?.(form) ?? { input: {}, fields: [] };
  if (fields.length > 0) return answerOf(task, form, { problem: { fields } });
  return save(args, task, form, { id, edits, ...input }, (problem) => ofTask(problem, rows));
}

async function save(args: RequestArgs, task: TaskName, form: FormData, input: SaveCelebrationInput, named: (problem: Problem) => Problem = (problem) => problem): Promise<Saved> {
  const { data, problem } = await gqlForm(args, change.Save, { input });
  if (problem) return answerOf(task, form, { problem: named(problem) });
  const saved = data.saveCelebration;
  if (saved.__typename === 'CelebrationSaved') return redirectTo(args.request, `/celebrations/${input.id}/edit${task === 'when' ? '/when' : ''}?fresh=saved`);
  const conflict = {
    fields: saved.fields.filter((field) => FIELDS_OF_TASK[task].includes(field)),
    name: saved.editedByName ?? null,
  };
  return answerOf(task, form, { conflict });
}

/** The state that was seen when the form was opened. */
export function editsOf(form: FormData): number {
  return Number(readText(form, 'edits')) || 1;
}

/** Names of the API in those of the form, which asks for some things by other names. */
export function ofTask(problem: Problem, rows: Record<string, number[]> | undefined): Problem {
  const names: Record<string, string> = { registrationClosesMinutes: 'closes', 'price-amount': 'amount', 'price-currency': 'currency', 'price-note': 'note', 'price-kind': 'kind', price: 'amount' };
  const flat = flatProblem(problem, rows);
  return {
    ...flat,
    fields: flat.fields.map((field) => {
      const [list = ''] = field.path.split('-');
      const isListed = ['themes', 'spokenLanguages', 'accessServices', 'reminders', 'coordinates'].includes(list);
      return { ...field, path: isListed ? list : (names[field.path] ?? field.path) };
    }),
  };
}

const LISTS = ['themes', 'accessServices', 'spokenLanguages', 'reminders', 'weekdays'] as const;

/** What is sent back to the page beside what is wrong: everything that was typed and ticked. */
export function answerOf(intent: string, form: FormData, what: Pick<EditAnswer, 'problem' | 'conflict' | 'planned'>): EditAnswer {
  const ticked = Object.fromEntries(LISTS.map((name) => [name, form.getAll(name).map(String)]));
  return { intent, sent: sentValues(form), ticked, ...what };
}
