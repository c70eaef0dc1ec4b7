import { randomUUID } from 'node:crypto';
import { notFound } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { flatProblem } from '~/forms/flat-problem';
import { readText } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { Register } from './registration.mutations';
import { RegisterPageQuery, type Question } from './registration.query';
import { tellWhen } from './tell-when.server';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What one registers for, and what is asked. */
export async function readRegister(args: RequestArgs, id: string) {
  if (!ID.test(id)) throw notFound();
  const { viewer, occurrence } = await gql(args, RegisterPageQuery, { id });
  if (!occurrence || occurrence.celebration.state !== 'PUBLISHED') throw notFound();
  return {
    viewer,
    occurrence,
    when: tellWhen(languageOf(args.request), viewer?.timeZone, occurrence),
    /** A mail with a link is on its way. */
    isAsked: new URL(args.request.url).searchParams.get('done') === 'asked',
    // The same form sent twice registers once.
    key: randomUUID(),
  };
}

export type RegisterData = Awaited<ReturnType<typeof readRegister>>;

export async function register(args: RequestArgs, id: string) {
  if (!ID.test(id)) throw notFound();
  const form = await args.request.formData();
  const { occurrence, viewer } = await gql(args, RegisterPageQuery, { id });
  if (!occurrence) throw notFound();
  const person = viewer ? {} : { name: readText(form, 'name'), email: readText(form, 'email'), locale: languageOf(args.request) };
  const lacking = Object.entries(person).flatMap(([path, value]) => (value ? [] : [{ path, code: 'REQUIRED' }]));
  if (lacking.length > 0) return { problem: { fields: lacking }, sent: sentValues(form) };
  const answers = occurrence.celebration.questions.map((question) => readAnswer(form, question));
  const { data, problem } = await gqlForm(args, Register, {
    input: { occurrenceId: id, key: readText(form, 'key'), ...person, places: Number.parseInt(readText(form, 'places'), 10) || 1, answers },
  });
  if (problem) return { problem: namedAsFields(problem, answers), sent: sentValues(form) };
  const { token } = data.register;
  return redirectTo(args.request, token ? `/registrations/${token}` : `/celebrations/occurrences/${id}/register?done=asked`);
}

type Answer = ReturnType<typeof readAnswer>;

function readAnswer(form: FormData, { key, kind }: Question) {
  const text = readText(form, `answers-${key}`);
  return kind === 'YES_NO' ? { key, yes: text ? text === 'yes' : null } : { key, text: text || null };
}

/** The input check names an answer by its number, the questions by their keys: fields have the keys. */
function namedAsFields(problem: Parameters<typeof flatProblem>[0], answers: readonly Answer[]) {
  const fields = problem.fields.map((field) => ({ ...field, path: field.path.replace(/^(?:input\.)?answers\.(\d+)\.\w+$/, (whole, index: string) => `answers.${answers[Number(index)]?.key ?? whole}`) }));
  return flatProblem({ ...problem, fields });
}
