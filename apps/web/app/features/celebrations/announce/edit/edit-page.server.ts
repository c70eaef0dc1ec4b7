import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import type { CelebrationEditQuery as Answer } from '~/api/generated/graphql';
import { gql } from '~/api/gql.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { whenSaid } from '~/features/review/when-said';
import { languageOf } from '~/i18n/choose-language';
import { compareIn, formatDate } from '~/i18n/format';
import { languageChoices } from '~/i18n/language-choices';
import { zoneInWords } from '../when/zone-in-words.server';
import { firstMissing, statusOf, taskOf, TASKS } from '../tasks';
import { CelebrationEditQuery } from './edit.query';
import { sayWhen } from './say-when.server';

export type EditedCelebration = NonNullable<Answer['celebration']>;

const FRESH = ['begun', 'saved', 'submitted', 'published', 'takenBack', 'withdrawn', 'appealed'] as const;

/** Everything of the page that leads through announcing a celebration. */
export async function readEditPage(args: RequestArgs, id: string) {
  const language = languageOf(args.request);
  const { searchParams } = new URL(args.request.url);
  const { viewer, themes, celebration } = await gql(args, CelebrationEditQuery, { id });
  // Who only reads it has nothing to look for here.
  if (!viewer || !celebration) throw hasSession(args.request.headers) && viewer ? notFound() : redirect(signInPath(args.request));
  const words = (value: string) => formatDate(language, value, { dateStyle: 'medium', timeStyle: 'short', timeZone: viewer.timeZone });
  const fresh = searchParams.get('fresh');
  return {
    celebration,
    when: whenSaid(words, celebration),
    tasks: TASKS.map((name) => ({ name, status: statusOf(name, celebration) })),
    open: taskOf(searchParams.get('open')) ?? (fresh === 'begun' || fresh === null ? firstMissing(celebration) : undefined),
    fresh: FRESH.find((one) => one === fresh),
    times: sayWhen(language, celebration),
    zone: zoneInWords(language, celebration.zone),
    themes: themes.map(({ slug }) => slug),
    languages: languageChoices(language, celebration.city.languages),
    currencies: currencyChoices(language),
  };
}

export type EditData = Awaited<ReturnType<typeof readEditPage>>;

export function currencyChoices(language: ReturnType<typeof languageOf>) {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  const compare = compareIn(language);
  return Intl.supportedValuesOf('currency')
    .map((code) => ({ value: code, label: `${names.of(code) ?? code} (${code})` }))
    .sort((a, b) => compare(a.label, b.label));
}
