import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { timeZoneChoices } from '~/i18n/time-zones.server';
import { sayWeekday, sayWhen } from '../edit/say-when.server';
import { readRule, WEEKDAYS } from './rule-form';
import { CelebrationWhenQuery } from './when.query';
import { zoneInWords } from './zone-in-words.server';

const FRESH = ['saved', 'moved', 'cancelled', 'restored'] as const;

/** Times of a celebration with all its dates to come; `?date=` opens the forms of one of them. */
export async function readWhenPage(args: RequestArgs, id: string) {
  const language = languageOf(args.request);
  const { searchParams } = new URL(args.request.url);
  const { viewer, celebration } = await gql(args, CelebrationWhenQuery, { id, after: searchParams.get('after') });
  if (!viewer || !celebration) throw hasSession(args.request.headers) && viewer ? notFound() : redirect(signInPath(args.request));
  const { occurrences, viewerCan } = celebration;
  if (!viewerCan.edit) throw redirect(`/${language}/celebrations/${id}/edit`);
  const fresh = searchParams.get('fresh');
  return {
    celebration,
    fresh: FRESH.find((one) => one === fresh),
    times: sayWhen(language, celebration),
    zone: zoneInWords(language, celebration.zone),
    zones: timeZoneChoices(language, celebration.zone),
    rule: readRule(celebration.rule),
    weekdays: WEEKDAYS.map((day, index) => ({ value: day, label: sayWeekday(language, index) })),
    dates: occurrences.nodes.map((date) => ({ ...date, when: sayWhen(language, date) })),
    chosen: searchParams.get('date'),
    after: searchParams.get('after'),
    pageInfo: occurrences.pageInfo,
  };
}

export type WhenData = Awaited<ReturnType<typeof readWhenPage>>;
export type DateOfList = WhenData['dates'][number];
