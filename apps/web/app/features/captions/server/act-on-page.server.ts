import { gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { sentValues, type SentValues } from '~/forms/sent-values.server';
import { LANGUAGE_TAG } from '../../../../../../libs/contracts/languages.js';
import type { CaptionsOrder } from '../saving/captions-answer';
import { obey } from './act.server';
import { RemoveCaptionTrack, SaveCaptions } from './captions.mutations';
import { sendFile } from './send-file.server';

/** What became of a form that was sent without a script. */
export interface PageAnswer {
  form: string;
  problem: Problem;
  sent: SentValues;
}

/** Forms of a language's page and of the list of languages. What was done leads back to a page, so that a reload sends nothing twice. */
export async function actOnCaptions(args: RequestArgs, clipId: string, here?: string): Promise<PageAnswer | Response> {
  const form = await args.request.formData();
  const intent = readText(form, 'intent');
  const language = here ?? readText(form, 'language');
  const base = `/clips/${clipId}/captions`;
  const refuse = (problem: Problem): PageAnswer => ({ form: intent, problem, sent: sentValues(form) });
  if (!LANGUAGE_TAG.test(language)) return refuse({ fields: [{ path: intent === 'file' ? 'language' : `${intent}-language`, code: 'LANGUAGE_REQUIRED' }] });
  const editor = `${base}/${language}`;

  if (intent === 'write') return redirectTo(args.request, editor);
  if (intent === 'text' || intent === 'take') {
    const field = intent === 'text' ? 'content' : 'draft';
    const content = textOf(form, field);
    if (!content.trim()) return refuse({ fields: [{ path: field, code: 'CAPTIONS_EMPTY' }] });
    const draftId = intent === 'take' ? readText(form, 'id') : null;
    const { problem } = await gqlForm(args, SaveCaptions, { clipId, language, baseId: readText(form, 'baseId') || null, content, draftId });
    if (problem) return refuse(atField(problem, field));
    return redirectTo(args.request, `${editor}?as=text&fresh=saved`);
  }
  if (intent === 'file') {
    const { problem } = await sendFile(args, { clipId, language }, { file: form.get('file'), pasted: readText(form, 'pasted'), origin: readText(form, 'origin'), base: readText(form, 'baseId') });
    return problem ? refuse(atField(problem, 'file')) : redirectTo(args.request, `${editor}?fresh=file`);
  }
  if (intent === 'remove') {
    const { problem } = await gqlForm(args, RemoveCaptionTrack, { clipId, language });
    return problem ? refuse(problem) : redirectTo(args.request, `${base}?fresh=removed`);
  }
  const order = orderOf(intent, form);
  if (!order) throw new Response(null, { status: 400 });
  const { problem } = await obey(args, { clipId, language }, order);
  return problem ? refuse(problem) : redirectTo(args.request, `${editor}?fresh=done`);
}

function orderOf(intent: string, form: FormData): CaptionsOrder | undefined {
  switch (intent) {
    case 'checked':
      return { act: 'checked', baseId: readText(form, 'baseId'), checked: readText(form, 'checked') === 'yes' };
    case 'decide':
      return { act: 'decide', id: readText(form, 'id'), accept: readText(form, 'accept') === 'yes', answer: readText(form, 'answer') || undefined };
    case 'draft':
      return { act: 'draft' };
    case 'translate':
      return { act: 'translate', from: readText(form, 'from') };
    case 'dismiss':
      return { act: 'dismiss', id: readText(form, 'id') };
    default:
      return undefined;
  }
}

function textOf(form: FormData, name: string): string {
  const content = form.get(name);
  return typeof content === 'string' ? content : '';
}

/** What is wrong with captions is said where they were given. */
function atField(problem: Problem, path: string): Problem {
  if (!problem.reason?.startsWith('CAPTION') || problem.reason === 'CAPTIONS_CHANGED') return problem;
  return { fields: [{ path, code: problem.reason, params: problem.params }, ...problem.fields] };
}
