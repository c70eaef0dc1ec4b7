import { notFound } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { FestivalCallQuery, JoinFestival } from './call.query';

/** The call for hosts. Whoever has an account finds name and address filled in. */
export async function readCall(args: RequestArgs, slug: string) {
  const { viewer, festival } = await gql(args, FestivalCallQuery, { slug });
  if (!festival) throw notFound();
  return { viewer, festival, isSent: new URL(args.request.url).searchParams.get('done') === 'sent' };
}

export type CallData = Awaited<ReturnType<typeof readCall>>;

/** The answer is the same for everybody: who is there already is told by mail alone. */
export async function answerCall(args: RequestArgs, slug: string) {
  const form = await args.request.formData();
  const person = { name: readText(form, 'name'), email: readText(form, 'email') };
  const fields = Object.entries(person).flatMap(([path, value]) => (value ? [] : [{ path, code: 'REQUIRED' }]));
  if (fields.length > 0) return { problem: { fields }, sent: sentValues(form) };
  const { problem } = await gqlForm(args, JoinFestival, { input: { slug, ...person, locale: languageOf(args.request) } });
  return problem ? { problem, sent: sentValues(form) } : redirectTo(args.request, `/festivals/${slug}/host?done=sent`);
}
