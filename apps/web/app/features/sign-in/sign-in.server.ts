import { redirectDocument } from 'react-router';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo, safeReturn } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { RequestSignInLink, SignIn, SignInAsSample, SignInQuery, SignInWithLink } from './sign-in.query';

/** Where people of the sample stand in the list: by the widest role they hold. */
export const roleOrder = ['ADMIN', 'EDITOR', 'MODERATOR', 'FOCAL_POINT', 'CONTRIBUTOR', 'ORGANISER', 'NONE'] as const;

/** The sign-in page; while the sample network is loaded with its people. */
export async function readSignIn(args: RequestArgs) {
  const { searchParams } = new URL(args.request.url);
  const { viewer, samplePeople } = await gql(args, SignInQuery, { language: languageOf(args.request) });
  const others = samplePeople.filter(({ featured }) => !featured);
  return {
    viewer,
    back: safeReturn(searchParams.get('return'), ''),
    featured: samplePeople.filter(({ featured }) => featured),
    others: others.length,
    groups: roleOrder
      .map((role) => ({ role, people: others.filter(({ roles }) => (roleOrder.find((one) => roles.includes(one)) ?? 'NONE') === role) }))
      .filter(({ people }) => people.length > 0),
  };
}

export type SignInData = Awaited<ReturnType<typeof readSignIn>>;
export type SamplePersonData = SignInData['featured'][number];

/** Password, mail link or a person of the sample: the button says which. */
export async function signIn(args: RequestArgs) {
  const form = await args.request.formData();
  const back = safeReturn(form.get('return'), '');
  const memberId = readText(form, 'memberId');
  if (memberId) {
    const { data, problem } = await gqlForm(args, SignInAsSample, { memberId });
    return problem ? { problem } : onward(args, back, data.signInAsSample);
  }
  const email = readText(form, 'email');
  const sent = sentValues(form);
  if (form.get('intent') === 'link') {
    const { problem } = await gqlForm(args, RequestSignInLink, { email, language: languageOf(args.request), returnTo: back || null });
    return problem ? { problem, sent } : { linkSentTo: email };
  }
  const password = form.get('password');
  if (typeof password !== 'string' || password === '') return { problem: { fields: [{ path: 'password', code: 'PASSWORD_REQUIRED' }] }, sent };
  const { data, problem } = await gqlForm(args, SignIn, { input: { email, password } });
  return problem ? { problem, sent } : onward(args, back, data.signIn);
}

/** What stands in a mailed link: the token, and the page that the person had asked for. */
export function readLink(request: Request) {
  const { searchParams } = new URL(request.url);
  return { token: searchParams.get('token') ?? '', back: safeReturn(searchParams.get('return'), '') };
}

/** A link was opened by a person who pressed the button: mail scanners follow links, but press nothing. */
export async function signInWithLink(args: RequestArgs) {
  const form = await args.request.formData();
  const { data, problem } = await gqlForm(args, SignInWithLink, { token: readText(form, 'token') });
  return problem ? { problem } : onward(args, safeReturn(form.get('return'), ''), data.signInWithLink);
}

interface SignedIn {
  cities: readonly unknown[];
  networkRoles: readonly { role: string }[];
}

/** Back to where the person came from, else to the place of their work. */
function onward({ request }: RequestArgs, back: string, { cities, networkRoles }: SignedIn) {
  if (back && !/^\/[a-z]{2}\/sign-(in|out)/.test(back)) return redirectDocument(back, 303);
  const roles = new Set(networkRoles.map(({ role }) => role));
  if (cities.length > 0) return redirectTo(request, '/my-city');
  if (roles.has('MODERATOR')) return redirectTo(request, '/desk');
  if (roles.has('EDITOR')) return redirectTo(request, '/texts');
  return redirectTo(request, roles.has('ADMIN') ? '/network' : '/');
}
