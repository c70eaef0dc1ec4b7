import type { SaveFestivalInput, TypedDocumentString } from '~/api/generated/graphql';
import { gql, gqlForm } from '~/api/gql.server';
import { notFound } from '~/api/api-errors.server';
import type { Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { sendPicture } from '~/features/celebrations/announce/edit/send-picture.server';
import { flatProblem } from '~/forms/flat-problem';
import { readText } from '~/forms/read-text.server';
import { sentValues, type SentValues } from '~/forms/sent-values.server';
import { FIELDS_OF_SECTION, type FieldName, sectionOf, type SectionName, type Draft } from '../sections/sections';
import * as change from './edit.query';
import { readSection } from './read-section.server';
import { changedSince } from './seen.server';

export interface EditAnswer {
  /** The form it is about: a section, or what its button asks for. */
  intent: string;
  problem?: Problem;
  /** What a colleague changed meanwhile; what they saved is what the page reads anew. */
  conflict?: FieldName[];
  sent: SentValues;
  themes: string[];
}

export type Saved = Response | EditAnswer;

/** Whatever the page's forms ask for; each says which by its intent. */
export async function actOnFestival(args: RequestArgs, slug: string): Promise<Saved> {
  const form = await args.request.formData();
  const intent = readText(form, 'intent');
  const section = sectionOf(intent);
  const id = readText(form, 'id');
  const page = (fresh: string) => `/festivals/${slug}/edit?fresh=${fresh}`;
  const run = async <Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables, then: string) => {
    const { problem } = await gqlForm(args, document, variables);
    return problem ? answerOf(intent, form, { problem }) : redirectTo(args.request, then);
  };
  if (section) return saveSection(args, slug, section, form);
  switch (intent) {
    case 'submit': {
      const { data, problem } = await gqlForm(args, change.SubmitFestival, { id, edits: editsOf(form) });
      return problem ? answerOf(intent, form, { problem }) : redirectTo(args.request, page(data.submitFestival.state === 'PUBLISHED' ? 'published' : 'submitted'));
    }
    case 'takeBack':
      return run(change.WithdrawFestival, { id, reason: null }, page('takenBack'));
    case 'withdraw':
      if (!readText(form, 'reason')) return answerOf(intent, form, { problem: { fields: [{ path: 'reason', code: 'REASON_REQUIRED' }] } });
      return run(change.WithdrawFestival, { id, reason: readText(form, 'reason') }, page('withdrawn'));
    case 'appeal':
      return run(change.AppealFestival, { id, text: readText(form, 'text') }, page('appealed'));
    case 'delete':
      return run(change.DeleteFestival, { id }, '/my-city');
    case 'removePicture':
      return save(args, slug, 'picture', form, { id, edits: editsOf(form), posterId: null });
    default:
      throw new Response(null, { status: 400 });
  }
}

async function saveSection(args: RequestArgs, slug: string, section: SectionName, form: FormData): Promise<Saved> {
  const held = { id: readText(form, 'id'), edits: editsOf(form) };
  if (section === 'picture') {
    const { poster, city } = await readNow(args, slug);
    const { id: posterId, problem } = await sendPicture(args, form, { cityId: city.id, posterId: poster?.id });
    return problem ? answerOf(section, form, { problem }) : save(args, slug, section, form, { ...held, posterId });
  }
  const { input, fields } = readSection[section](form);
  if (fields.length > 0) return answerOf(section, form, { problem: { fields } });
  return save(args, slug, section, form, { ...held, ...input });
}

/** A colleague's save of another section is no conflict: it is saved again upon theirs, as long as nobody changed this one. */
async function save(args: RequestArgs, slug: string, section: SectionName, form: FormData, input: SaveFestivalInput): Promise<Saved> {
  const { problem } = await gqlForm(args, change.SaveFestival, { input });
  if (!problem) return redirectTo(args.request, `/festivals/${slug}/edit?fresh=saved`);
  if (problem.reason !== 'FESTIVAL_CHANGED') return answerOf(section, form, { problem: ofSection(problem) });
  const now = await readNow(args, slug);
  const conflict = changedSince(readText(form, 'seen'), now, FIELDS_OF_SECTION[section]);
  if (conflict.length > 0 || now.edits === input.edits) return answerOf(section, form, { conflict });
  return save(args, slug, section, form, { ...input, edits: now.edits });
}

async function readNow(args: RequestArgs, slug: string): Promise<Draft> {
  const { festival } = await gql(args, change.FestivalNowQuery, { slug });
  if (!festival) throw notFound();
  return festival;
}

/** The state that was seen when the form was opened. */
function editsOf(form: FormData): number {
  return Number(readText(form, 'edits')) || 1;
}

/** What the API says of one theme of several is said of the question. */
function ofSection(problem: Problem): Problem {
  const flat = flatProblem(problem);
  return { ...flat, fields: flat.fields.map((field) => (field.path.startsWith('themes') ? { ...field, path: 'themes' } : field)) };
}

function answerOf(intent: string, form: FormData, what: Pick<EditAnswer, 'problem' | 'conflict'>): EditAnswer {
  return { intent, sent: sentValues(form), themes: form.getAll('themes').map(String), ...what };
}
