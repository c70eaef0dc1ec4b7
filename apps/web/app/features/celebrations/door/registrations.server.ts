import { notFound } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { sentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { receiving } from './door.server';
import { CancelForCity, RegistrationsPageQuery } from './door.query';
import { STATES } from './registration-states';
import { tellClock } from './tell-clock.server';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SEARCH = 200;

/** Who registered for one time of a celebration, in the order in which they came in. */
export async function readRegistrations(args: RequestArgs, id: string) {
  if (!ID.test(id)) throw notFound();
  const { searchParams } = new URL(args.request.url);
  const language = languageOf(args.request);
  const search = (searchParams.get('search') ?? '').trim().slice(0, SEARCH);
  const state = STATES.find((one) => one === searchParams.get('state')) ?? null;
  const answer = await gql(args, RegistrationsPageQuery, { id, search: search || null, state, after: searchParams.get('after') });
  const open = receiving(args.request, answer);
  const { zone } = open.celebration;
  const isPast = Date.parse(open.occurrence.endsAt) <= Date.now();
  const rows = answer.registrations.nodes.map((row) => ({
    ...row,
    since: tellClock(language, zone, row.createdAt),
    came: row.attendedAt ? tellClock(language, zone, row.attendedAt) : null,
    mayCancel: !isPast && !row.attendedAt && (row.state === 'REGISTERED' || row.state === 'WAITING' || row.state === 'UNCONFIRMED'),
  }));
  return {
    ...open,
    rows,
    pageInfo: answer.registrations.pageInfo,
    search,
    state,
    /** Asked once more before it is done. */
    asked: rows.find((row) => row.id === searchParams.get('cancel') && row.mayCancel) ?? null,
    isDone: searchParams.get('done') === 'cancelled',
    /** Of the list as it is chosen now. */
    chosen: chosenIn(searchParams),
  };
}

export type RegistrationsData = Awaited<ReturnType<typeof readRegistrations>>;
export type Row = RegistrationsData['rows'][number];

/** What is chosen, and how far it was read on. */
function chosenIn(params: URLSearchParams): [string, string][] {
  return [...params].filter(([name, value]) => ['search', 'state', 'after'].includes(name) && value !== '');
}

export async function cancelForCity(args: RequestArgs, id: string) {
  if (!ID.test(id)) throw notFound();
  const form = await args.request.formData();
  const { problem } = await gqlForm(args, CancelForCity, { id: readText(form, 'id'), reason: readText(form, 'reason') || null });
  if (problem) return { problem, sent: sentValues(form) };
  const query = new URLSearchParams([...chosenIn(new URL(args.request.url).searchParams), ['done', 'cancelled']]);
  return redirectTo(args.request, `/celebrations/occurrences/${id}/registrations?${query}`);
}
