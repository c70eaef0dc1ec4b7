import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import type { FestivalWaitingQuery as Answer, WaitingItemFragment } from '~/api/generated/graphql';
import { gql, gqlForm } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { sayWhen } from '~/features/celebrations/announce/edit/say-when.server';
import { type BulkAnswer, named, readTicks } from '~/features/festivals/organise/bulk/ticks.server';
import { daysWords } from '~/features/celebrations/when/when-words';
import { readText } from '~/forms/read-text.server';
import { languageOf } from '~/i18n/choose-language';
import type { Language } from '~/i18n/languages';
import { age } from '../moments.server';
import { ApproveCelebrations, FestivalWaitingQuery } from './festival-item.query';

/** What waits, with its times in words and whether this person may decide about it. */
export function waitingLines(language: Language, items: readonly WaitingItemFragment[]) {
  return items.flatMap(({ celebration, ...item }) =>
    celebration
      ? [{ ...item, celebration, when: sayWhen(language, celebration), age: age(language, item.submittedAt), mayTick: item.mayReview && (item.state === 'WAITING' || item.claimedByMe) }]
      : [],
  );
}

export type WaitingLine = ReturnType<typeof waitingLines>[number];

/** The celebrations of a festival that wait at the desk. */
export async function readWaitingPage(args: RequestArgs, slug: string) {
  const language = languageOf(args.request);
  const { viewer, festival } = await gql(args, FestivalWaitingQuery, { slug });
  if (!viewer) throw redirect(signInPath(args.request));
  if (!festival || !viewer.networkRoles.some(({ role }) => role === 'MODERATOR' || role === 'ADMIN')) throw notFound();
  const lines = waitingLines(language, festival.waiting);
  return {
    festival,
    days: daysWords(language, festival.startsOn, festival.endsOn),
    lines,
    isOwn: isOwn(festival, viewer),
    tickAll: new URL(args.request.url).searchParams.get('tick') === 'all',
  };
}

export type WaitingData = Awaited<ReturnType<typeof readWaitingPage>>;

function isOwn({ city }: NonNullable<Answer['festival']>, { cities }: NonNullable<Answer['viewer']>): boolean {
  return cities.some((one) => one.city.id === city.id);
}

/** Approves what was ticked, each as it was read. */
export async function approveWaiting(args: RequestArgs): Promise<BulkAnswer> {
  const form = await args.request.formData();
  const intent = 'approve';
  const ticks = readTicks(form);
  if (ticks.length === 0) return { intent, problem: { reason: 'NOTHING_TICKED', fields: [] } };
  const items = ticks.map(({ id, seen }) => ({ itemId: id, revision: seen }));
  const { data, problem } = await gqlForm(args, ApproveCelebrations, { festivalId: readText(form, 'festival'), items });
  return problem ? { intent, problem, ticked: ticks.map(({ id }) => id) } : { intent, results: named(ticks, data.approveFestivalCelebrations) };
}
