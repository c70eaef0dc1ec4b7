import type { TypedDocumentString } from '~/api/generated/graphql';
import { gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import type { RequestArgs } from '~/api/request-context.server';
import { captionsOf } from '~/features/submit/captions-of.server';
import { formName, type SaveResult, text } from '~/features/submit/save-form.server';
import { sentValues } from '~/forms/sent-values.server';
import * as ask from './film-change.query';
import { readFilmChange } from './film-change.server';

/** Saves one form of the page, whoever sends it: the browser by itself, or the page's script. */
export async function saveFilmChange(args: RequestArgs, clipId: string, form: FormData): Promise<SaveResult> {
  const intent = text(form, 'intent');
  const name = formName(intent, text(form, 'slot'));
  const problem = await act(args, clipId, form, intent);
  return problem ? { form: name, problem, sent: sentValues(form) } : { form: name };
}

async function act(args: RequestArgs, clipId: string, form: FormData, intent: string): Promise<Problem | undefined> {
  if (intent === 'begin') return run(args, ask.Begin, { clipId });
  // The other film is the clip's open one: no form names it.
  const { change } = await readFilmChange(args, clipId);
  if (!change) return { fields: [], reason: 'FILM_CHANGE_UNKNOWN' };
  const { id } = change;
  const revision = Number(text(form, 'revision')) || 1;
  switch (intent) {
    case 'finishUpload':
      return run(args, ask.Finish, { id, uploadId: text(form, 'uploadId'), sha256: text(form, 'sha256') || null });
    case 'cancelUpload':
      return run(args, ask.Cancel, { id });
    case 'retryFilm':
      return run(args, ask.Retry, { id });
    case 'note':
      return run(args, ask.Describe, { id, revision, note: text(form, 'note') });
    case 'captions':
      return saveCaptions(args, id, form);
    case 'removeCaptions':
      return run(args, ask.SetCaptions, { id, language: text(form, 'slot'), content: null });
    case 'submit':
      return run(args, ask.Submit, { id, revision });
    case 'takeBack':
      return run(args, ask.TakeBack, { id });
    case 'discard':
      return run(args, ask.Discard, { id });
    default:
      throw new Response(null, { status: 400 });
  }
}

async function saveCaptions(args: RequestArgs, id: string, form: FormData): Promise<Problem | undefined> {
  const language = text(form, 'captionLanguage');
  if (!language) return { fields: [{ path: 'captionLanguage', code: 'LANGUAGE_REQUIRED' }] };
  const content = await captionsOf(form);
  if (content.problem) return content.problem;
  const problem = await run(args, ask.SetCaptions, { id, language, content: content.text });
  if (!problem?.reason?.startsWith('CAPTION')) return problem;
  return { fields: [{ path: 'captionFile', code: problem.reason, params: problem.params }, ...problem.fields] };
}

async function run<Result, Variables>(args: RequestArgs, document: TypedDocumentString<Result, Variables>, variables: Variables): Promise<Problem | undefined> {
  return (await gqlForm(args, document, variables)).problem;
}
