import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { AcceptInvitation, JoinQuery } from './sign-in.query';

/** The invitation behind a mailed link. Reading it uses nothing up. */
export async function readInvitation(args: RequestArgs) {
  const token = new URL(args.request.url).searchParams.get('token')?.slice(0, 200) ?? '';
  if (!token) return { token, invitation: null, until: '' };
  const { invitation } = await gql(args, JoinQuery, { token });
  return { token, invitation, until: invitation ? formatDate(languageOf(args.request), invitation.expiresAt) : '' };
}

export type JoinData = Awaited<ReturnType<typeof readInvitation>>;

export async function acceptInvitation(args: RequestArgs) {
  const form = await args.request.formData();
  const token = readText(form, 'token');
  const password = form.get('password');
  const { problem } = await gqlForm(args, AcceptInvitation, {
    input: {
      token,
      name: form.has('name') ? readText(form, 'name') : null,
      password: typeof password === 'string' && password !== '' ? password : null,
      locale: languageOf(args.request),
    },
  });
  if (problem) return { problem, sent: sentValues(form) };
  return redirectTo(args.request, '/my-city');
}
