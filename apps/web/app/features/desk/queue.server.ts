import { redirect } from 'react-router';
import { signInPath } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import type { ReviewState } from '~/api/generated/graphql';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { languageName } from '~/i18n/format';
import { age, moment } from './moments.server';
import { ClaimNext, DeskQueueQuery } from './desk.query';

const states: readonly ReviewState[] = ['WAITING', 'CLAIMED', 'DECIDED', 'WITHDRAWN'];

const kinds = ['CLIP', 'CLIP_FILM', 'PRACTICE', 'CELEBRATION', 'FESTIVAL', 'POST'] as const;

/** The filters of the address; everything else in it is not looked at. */
export function filtersOf(search: URLSearchParams | FormData) {
  const read = (name: string) => {
    const value = search.get(name);
    return typeof value === 'string' && /^[\w-]{1,60}$/.test(value) ? value : null;
  };
  const state = states.find((one) => one === read('state')) ?? null;
  const kind = kinds.find((one) => one === read('kind')) ?? null;
  return { kind, language: read('language'), theme: read('theme'), state, page: Math.max(1, Math.min(500, Number(read('page')) || 1)) };
}

/** What the desk shows, with its words for times made here. */
export async function readQueue(args: RequestArgs) {
  const language = languageOf(args.request);
  const { searchParams } = new URL(args.request.url);
  const filters = filtersOf(searchParams);
  const { viewer, themes, reviewQueue } = await gql(args, DeskQueueQuery, {
    language,
    kind: filters.kind,
    spoken: filters.language,
    theme: filters.theme,
    state: filters.state,
    page: filters.page,
  });
  if (!viewer) throw redirect(signInPath(args.request));
  const mine = new Set(viewer.cities.map(({ city }) => city.id));
  const languages = languagesOf(viewer.networkRoles, reviewQueue.nodes, filters.language);
  return {
    filters,
    nothingForMe: searchParams.has('none'),
    mayTake: viewer.networkRoles.some(({ role }) => role === 'MODERATOR'),
    themes: themes.map(({ slug }) => slug),
    languages: languages.map((code) => ({ value: code, label: languageName(language, code) })),
    page: reviewQueue.page,
    pages: Math.max(1, Math.ceil(reviewQueue.total / reviewQueue.pageSize)),
    total: reviewQueue.total,
    items: reviewQueue.nodes.map((item) => ({
      ...item,
      own: item.city !== null && item.city !== undefined && mine.has(item.city.id),
      flagged: item.flags.reduce((sum, { count }) => sum + count, 0),
      age: age(language, item.submittedAt),
      sent: moment(language, item.submittedAt, viewer.timeZone),
      until: item.claimedUntil ? moment(language, item.claimedUntil, viewer.timeZone) : '',
      decided: item.decidedAt ? moment(language, item.decidedAt, viewer.timeZone) : '',
    })),
  };
}

export type QueueData = Awaited<ReturnType<typeof readQueue>>;

/** Those the moderator judges; who judges all of them chooses among those that wait. */
function languagesOf(roles: { role: string; languages: string[] }[], items: { language: string }[], chosen: string | null): string[] {
  const granted = roles.filter(({ role }) => role === 'MODERATOR').flatMap(({ languages }) => languages);
  const found = [...granted, ...items.map(({ language }) => language), ...(chosen ? [chosen] : [])];
  return [...new Set(found)].filter((code) => code !== 'zxx').sort();
}

/** Takes the oldest that fits the filters and leads to it; where none does, back to the queue, which says so. */
export async function takeNext(args: RequestArgs, form: FormData) {
  const { kind, language, theme } = filtersOf(form);
  const { data, problem } = await gqlForm(args, ClaimNext, { kind, language, theme });
  if (problem) return { problem };
  const next = data.claimNextReview;
  if (next) return redirectTo(args.request, `/desk/${next.id}`);
  const back = new URLSearchParams({ none: '1', ...(kind ? { kind } : {}), ...(language ? { language } : {}), ...(theme ? { theme } : {}) });
  return redirectTo(args.request, `/desk?${back}`);
}
