import { notFound } from '~/api/api-errors.server';
import type { NetworkRoleName } from '~/api/generated/graphql';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText, readTexts } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { NetworkCitiesQuery, NetworkMemberQuery, NetworkMembersQuery, NetworkThemesQuery, ReinstateMember, SetNetworkRole, SuspendMember } from './admin.query';

export const networkRoles: readonly NetworkRoleName[] = ['MODERATOR', 'EDITOR', 'ADMIN'];
const doneWords = ['role', 'suspended', 'reinstated'] as const;

/** Members by name, and the cities of the network. The API refuses everybody but administrators. */
export async function readNetwork(args: RequestArgs) {
  const { searchParams } = new URL(args.request.url);
  const search = searchParams.get('search')?.trim().slice(0, 120) || null;
  const page = Math.max(1, Math.min(10_000, Math.trunc(Number(searchParams.get('page'))) || 1));
  const { members } = await gql(args, NetworkMembersQuery, { search, page });
  const { cityMap } = await gql(args, NetworkCitiesQuery, {});
  return { search, members, pages: Math.max(1, Math.ceil(members.total / members.pageSize)), cities: cityMap };
}

export type NetworkData = Awaited<ReturnType<typeof readNetwork>>;

/** One member, and the themes a role can be for. */
export async function readMember(args: RequestArgs, id: string) {
  const { searchParams } = new URL(args.request.url);
  const { member } = await gql(args, NetworkMemberQuery, { id });
  if (!member) throw notFound();
  const { themes } = await gql(args, NetworkThemesQuery, {});
  const done = searchParams.get('done');
  return {
    member,
    since: formatDate(languageOf(args.request), member.createdAt),
    themes: themes.map(({ slug }) => slug),
    done: doneWords.find((one) => one === done),
  };
}

export type MemberData = Awaited<ReturnType<typeof readMember>>;

/** Grants or ends a role, suspends or reinstates: the button says which. */
export async function changeMember(args: RequestArgs, memberId: string) {
  const form = await args.request.formData();
  const intent = readText(form, 'intent');
  const back = (done: (typeof doneWords)[number]) =>
    redirectTo(args.request, `/network/members/${memberId}?done=${done}`);
  if (intent === 'suspend') {
    const { problem } = await gqlForm(args, SuspendMember, { memberId, reason: readText(form, 'reason') });
    return problem ? { part: 'suspend', problem, sent: sentValues(form) } : back('suspended');
  }
  if (intent === 'reinstate') {
    const { problem } = await gqlForm(args, ReinstateMember, { memberId });
    return problem ? { part: 'suspend', problem, sent: sentValues(form) } : back('reinstated');
  }
  const role = networkRoles.find((one) => one === readText(form, 'role'));
  if (!role) throw notFound();
  const languages = readText(form, `languages-${role}`).split(/[\s,]+/).filter(Boolean);
  const { problem } = await gqlForm(args, SetNetworkRole, {
    input: { memberId, role, languages, themes: readTexts(form, 'themes'), granted: intent === 'grant' },
  });
  if (!problem) return back('role');
  const named = { ...problem, fields: problem.fields.map((field) => (/languages/.test(field.path) ? { ...field, path: `languages-${role}`, code: 'languages.INVALID' } : field)) };
  return { part: role, problem: named, sent: sentValues(form) };
}
