import { gqlForm } from '~/api/gql.server';
import type { FieldProblem } from '~/api/problem';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { Describe } from '../announce/edit/edit.query';
import { handOn } from '../announce/edit/send-picture.server';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import type { ReportFacts } from './recap.query';

interface Known {
  cityId: string;
  pictures: ReportFacts['pictures'];
}

/** Pictures of the form in their order: those that were sent ahead by the page's script, those that come with the form, and the words of each. */
export async function readPictures(args: RequestArgs, form: FormData, { cityId, pictures }: Known): Promise<{ ids: string[]; fields: FieldProblem[] }> {
  const ids: string[] = [];
  const fields: FieldProblem[] = [];
  for (let slot = 0; slot < LIMITS.recap.pictures; slot += 1) {
    const name = (part: string) => `pictures-${slot}-${part}`;
    if (readText(form, name('remove'))) continue;
    const file = form.get(name('file'));
    if (file instanceof File && file.size > 0) {
      const { id, problem } = await handOn(args, { cityId, purpose: 'RECAP' }, file);
      if (problem) fields.push(...problem.fields.map((field) => ({ ...field, path: name('file') })));
      // Whatever else is wrong with the form, the picture is there.
      else form.set(name('id'), id);
    }
    const id = readText(form, name('id'));
    if (!id) continue;
    ids.push(id);
    const alt = readText(form, name('alt'));
    if (!alt || alt === pictures.find((one) => one.id === id)?.alt) continue;
    const { problem } = await gqlForm(args, Describe, { input: { id, alt } });
    if (problem) fields.push(...problem.fields.map((field) => ({ ...field, path: name('alt') })));
  }
  return { ids: [...new Set(ids)], fields };
}
