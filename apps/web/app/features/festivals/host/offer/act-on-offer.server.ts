import { randomUUID } from 'node:crypto';
import { gql, gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { answerOf, editsOf, ofTask, type EditAnswer } from '~/features/celebrations/announce/edit/act.server';
import { ofTimeFields } from '~/features/celebrations/announce/when/read-times.server';
import { readText } from '~/forms/read-text.server';
import * as change from '../hosting.mutations';
import { OfferPageQuery } from '../hosting.query';
import { noLongerGood } from '../hosting.server';
import { keepTyped } from '../keep-typed';
import { fillFromVenue, readOfferForm } from './read-offer-form.server';

/** What comes back beside what was typed; `isChanged`: somebody saved it meanwhile. */
export type OfferAnswer = EditAnswer & { isChanged?: boolean };

/** Whatever the forms of an offer's page ask for; `id` null for one that is begun. */
export async function actOnOffer(args: RequestArgs, token: string, id: string | null): Promise<Response | OfferAnswer> {
  const form = await args.request.formData();
  return keepTyped(form, async () => {
    const intent = readText(form, 'intent');
    if (intent === 'save' || intent === 'saveAndSend') return save(args, { token, id, form, intent });
    if (id === null) throw new Response(null, { status: 400 });
    switch (intent) {
      case 'send': {
        const { problem } = await gqlForm(args, change.SendOffer, { token, id, edits: editsOf(form) });
        return problem ? answerOf(intent, form, { problem }) : redirectTo(args.request, `/festivals/hosting/${token}?fresh=sent`);
      }
      case 'takeBack': {
        const { problem } = await gqlForm(args, change.TakeBackOffer, { token, id });
        return problem ? answerOf(intent, form, { problem }) : redirectTo(args.request, `/festivals/hosting/${token}/offers/${id}?fresh=takenBack`);
      }
      case 'delete': {
        const { problem } = await gqlForm(args, change.DeleteOffer, { token, id });
        return problem ? answerOf(intent, form, { problem }) : redirectTo(args.request, `/festivals/hosting/${token}?fresh=deleted`);
      }
      default:
        throw new Response(null, { status: 400 });
    }
  });
}

interface Saving {
  token: string;
  id: string | null;
  form: FormData;
  intent: string;
}

/** One form holds all of it, and one press saves it. */
async function save(args: RequestArgs, { token, id, form, intent }: Saving): Promise<Response | OfferAnswer> {
  const failed = (problem: Problem): OfferAnswer => ({ ...answerOf(intent, form, { problem: ofTimeFields(ofTask(problem, undefined)) }), isChanged: problem.reason === 'CELEBRATION_CHANGED' });
  if (readText(form, 'venue')) {
    const { hosting } = await gql(args, OfferPageQuery, { token });
    if (!hosting) throw noLongerGood();
    fillFromVenue(form, hosting.venues);
  }
  const { input, times, fields } = readOfferForm(form);
  if (fields.length > 0) return answerOf(intent, form, { problem: { fields } });
  let seen = { id: id ?? '', edits: editsOf(form) };
  if (id === null) {
    const { data, problem } = await gqlForm(args, change.CreateOffer, { token, input: { key: readText(form, 'key') || randomUUID(), title: readText(form, 'title'), ...times } });
    if (problem) return failed(problem);
    seen = data.createOffer.celebration;
  }
  const { data, problem } = await gqlForm(args, change.SaveOffer, { token, input: { ...seen, ...input } });
  if (problem) return failed(problem);
  if (intent === 'save') return redirectTo(args.request, `/festivals/hosting/${token}/offers/${seen.id}?fresh=saved`);
  const sent = await gqlForm(args, change.SendOffer, { token, id: seen.id, edits: data.saveOffer.celebration.edits });
  // Saved it is; what keeps it from being sent stands on its page.
  return redirectTo(args.request, sent.problem ? `/festivals/hosting/${token}/offers/${seen.id}?fresh=saved#send` : `/festivals/hosting/${token}?fresh=sent`);
}
