import { gql, gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { readHead } from '../read-head.server';
import { FestivalHostsQuery, InviteHosts, RemoveHost } from './hosts.query';

const PAGE_SIZE = 100;

/** Who offers something at the festival, or was asked to. */
export async function readHosts(args: RequestArgs, slug: string) {
  const language = languageOf(args.request);
  const { searchParams } = new URL(args.request.url);
  const { festival, days, viewer } = await readHead(args, slug);
  const { festivalHosts } = await gql(args, FestivalHostsQuery, { id: festival.id, first: PAGE_SIZE, after: searchParams.get('after') });
  const day = (value: string | null | undefined) => (value ? formatDate(language, value, { dateStyle: 'medium', timeZone: viewer.timeZone }) : '');
  const invited = Number(searchParams.get('invited') ?? Number.NaN);
  return {
    festival,
    days,
    pageInfo: festivalHosts.pageInfo,
    hosts: festivalHosts.nodes.map((host) => ({ ...host, confirmed: day(host.confirmedAt), invited: day(host.invitedAt) })),
    /** Where they are all on this page. */
    count: searchParams.has('after') || festivalHosts.pageInfo.hasNextPage ? undefined : festivalHosts.nodes.filter(({ state }) => state !== 'REMOVED').length,
    /** How many were written to just now. */
    invited: Number.isInteger(invited) ? invited : undefined,
    isRemoved: searchParams.has('removed'),
  };
}

export type HostsData = Awaited<ReturnType<typeof readHosts>>;

/** Writes to last year's hosts, or removes one: the button says which. */
export async function actOnHosts(args: RequestArgs, slug: string): Promise<Response | { problem: Problem; host: string }> {
  const form = await args.request.formData();
  const host = readText(form, 'remove');
  const page = `/festivals/${slug}/offers/hosts`;
  if (host) {
    const { problem } = await gqlForm(args, RemoveHost, { id: host });
    return problem ? { problem, host } : redirectTo(args.request, `${page}?removed=1`);
  }
  const { data, problem } = await gqlForm(args, InviteHosts, { festivalId: readText(form, 'festival') });
  return problem ? { problem, host: '' } : redirectTo(args.request, `${page}?invited=${Number(data.inviteHosts)}`);
}
