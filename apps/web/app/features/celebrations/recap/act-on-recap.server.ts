import { notFound } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { flatProblem } from '~/forms/flat-problem';
import { readText } from '~/forms/read-text.server';
import { sentValues, type SentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { makeClip } from './make-clip.server';
import { readRecapForm } from './read-form.server';
import { readPictures } from './read-pictures.server';
import { PublishRecap, RecapEditQuery, SaveRecap, WithdrawRecap } from './recap.query';

export interface RecapAnswer {
  problem?: Problem;
  /** A colleague saved meanwhile: what they saved is what the page reads anew. */
  isConflict: boolean;
  sent: SentValues;
}

/** Every button of the form saves what stands in it first; then it does what it says. */
export async function actOnRecap(args: RequestArgs, id: string): Promise<Response | RecapAnswer> {
  const { request } = args;
  const form = await request.formData();
  const intent = readText(form, 'intent');
  const page = `/celebrations/${id}/recap`;
  const answer = (problem: Problem): RecapAnswer => ({ problem, isConflict: problem.reason === 'RECAP_CHANGED', sent: sentValues(form) });
  if (intent === 'withdraw') {
    const { problem } = await gqlForm(args, WithdrawRecap, { id });
    return problem ? answer(problem) : redirectTo(request, `${page}?fresh=withdrawn`);
  }
  const { celebration, recap } = await gql(args, RecapEditQuery, { id });
  if (!celebration) throw notFound();
  const pictures = await readPictures(args, form, { cityId: celebration.city.id, pictures: recap.pictures });
  const { input, fields, rows } = readRecapForm(form, languageOf(request));
  if (fields.length + pictures.fields.length > 0) return answer({ fields: [...fields, ...pictures.fields] });
  const { data, problem } = await gqlForm(args, SaveRecap, { input: { celebrationId: id, edits: Number(readText(form, 'edits')) || 0, ...input, pictureIds: pictures.ids } });
  if (problem) return answer(named(flatProblem(problem, rows), form));
  const { edits, clipId } = data.saveRecap;
  if (intent === 'publish') {
    const published = await gqlForm(args, PublishRecap, { id, edits });
    return published.problem ? { ...answer(named(flatProblem(published.problem), form)), sent: { ...sentValues(form), edits: String(edits) } } : redirectTo(request, `${page}?fresh=published`);
  }
  if (intent === 'clip') {
    const made = await makeClip(args, { celebration, recap: { clipId, edits, text: input.text ?? '', language: input.language || celebration.language } });
    return made.problem ? { ...answer(made.problem), sent: { ...sentValues(form), edits: String(edits) } } : redirectTo(request, `/clips/${made.id}/edit`);
  }
  const list = intent === 'numbers' || intent === 'partners' ? intent : undefined;
  if (!list) return redirectTo(request, `${page}?fresh=saved`);
  const next = input[list]?.length ?? 0;
  return redirectTo(request, `${page}?fresh=saved&${list}=${next + 1}#row-${list}-${next}`);
}

/** What the whole lacks, at the field where it is given. */
function named(problem: Problem, form: FormData): Problem {
  const slots = Array.from({ length: LIMITS.recap.pictures }, (_, slot) => slot);
  const wordless = slots.find((slot) => readText(form, `pictures-${slot}-id`) && !readText(form, `pictures-${slot}-alt`));
  return { ...problem, fields: problem.fields.map((field) => (field.path === 'pictures' && wordless !== undefined ? { ...field, path: `pictures-${wordless}-alt` } : field)) };
}
