import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import type { PracticeEditQuery as Answer, PracticeSection, TypedDocumentString } from '~/api/generated/graphql';
import { gql, gqlForm } from '~/api/gql.server';
import type { FieldProblem, Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { whenSaid } from '~/features/review/when-said';
import { languageChoices } from '~/i18n/language-choices';
import { readText } from '~/forms/read-text.server';
import { sentValues, type SentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { SECTIONS } from '../write/section-fields';
import * as change from './edit.query';

export type EditedPractice = NonNullable<Answer['practice']>;

const FRESH = ['begun', 'saved', 'submitted', 'withdrawn'] as const;

/** Everything of the page that leads through writing a practice. */
export async function readEditPage(args: RequestArgs, id: string) {
  const language = languageOf(args.request);
  const { viewer, themes, practice } = await gql(args, change.PracticeEditQuery, { id });
  if (!viewer || !practice) throw hasSession(args.request.headers) && viewer ? notFound() : redirect(signInPath(args.request));
  const words = (value: string) => formatDate(language, value, { dateStyle: 'medium', timeStyle: 'short', timeZone: viewer.timeZone });
  // What the page is about: the text that is being worked on, or else the newest there is.
  const revision = practice.openRevision ?? practice.revision;
  const { refusedRevision: refused } = practice;
  const history = (practice.openRevision ?? refused ?? revision).history;
  const { lastDecision, submittedAt } = revision;
  const when = whenSaid(words, { history, lastDecision, submittedAt, publishedAt: practice.publishedAt, hiding: practice.hiding });
  if (refused?.lastDecision) when.refused = words(refused.lastDecision.at);
  const fresh = new URL(args.request.url).searchParams.get('fresh');
  return {
    practice,
    revision,
    refused,
    history,
    when,
    memberId: viewer.id,
    tasks: (practice.openRevision?.progress ?? []).map(({ editedAt, remarks, ...one }) => ({
      ...one,
      edited: editedAt ? words(editedAt) : null,
      remarks: remarks.map(({ text, at }) => ({ text, at: words(at) })),
    })),
    fresh: FRESH.find((one) => one === fresh),
    themes: themes.map(({ slug }) => slug),
    languages: languageChoices(language, practice.city.languages),
  };
}

export type EditData = Awaited<ReturnType<typeof readEditPage>>;

export interface EditAnswer {
  /** The form it is about. */
  intent: string;
  problem: Problem;
  sent: SentValues;
  /** What the API found missing when it was submitted. */
  missing: { section: PracticeSection; path: string }[];
}

/** Whatever the page's forms ask for; each says which by its intent. */
export async function actOnPractice(args: RequestArgs, id: string): Promise<Response | EditAnswer> {
  const form = await args.request.formData();
  const intent = readText(form, 'intent');
  const edits = Number(readText(form, 'edits')) || 1;
  const run = async <Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables, then = `/practices/${id}/edit?fresh=saved`) => {
    const { problem } = await gqlForm(args, document, variables);
    return problem ? { intent, sent: sentValues(form), ...readable(problem) } : redirectTo(args.request, then);
  };
  switch (intent) {
    case 'submit':
      return run(change.Submit, { practiceId: id, edits, changeNote: readText(form, 'changeNote') || null }, `/practices/${id}/edit?fresh=submitted`);
    case 'theme':
      return run(change.SetTheme, { input: { practiceId: id, edits, themeSlug: readText(form, 'themeSlug'), language: readText(form, 'language') } });
    case 'begin':
      return run(change.Begin, { practiceId: id }, `/practices/${id}/edit?fresh=begun`);
    case 'discard':
      return run(change.Discard, { practiceId: id });
    case 'withdraw':
      if (!readText(form, 'reason')) return { intent, sent: sentValues(form), missing: [], problem: { fields: [{ path: 'reason', code: 'REASON_REQUIRED' }] } };
      return run(change.Withdraw, { id, reason: readText(form, 'reason') }, `/practices/${id}/edit?fresh=withdrawn`);
    case 'takeBack':
      return run(change.Withdraw, { id, reason: null });
    case 'appeal':
      return run(change.Appeal, { id, note: readText(form, 'note') });
    case 'delete':
      return run(change.Delete, { id }, '/my-city');
    default:
      throw new Response(null, { status: 400 });
  }
}

/** What is missing stands in sections of their own pages: it leads there, and only the rest is a fault of this form. */
function readable(problem: Problem): Pick<EditAnswer, 'problem' | 'missing'> {
  const missing: EditAnswer['missing'] = [];
  const fields: FieldProblem[] = [];
  for (const field of problem.fields) {
    const [first = '', ...rest] = field.path.split('.');
    const section = SECTIONS.find((one) => one === first);
    if (section) missing.push({ section, path: rest.join('.') });
    else fields.push(field);
  }
  return { missing, problem: { ...problem, fields } };
}
