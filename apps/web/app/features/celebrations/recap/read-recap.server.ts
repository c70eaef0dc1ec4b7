import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { languageChoices } from '~/i18n/language-choices';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { RecapEditQuery } from './recap.query';

const FRESH = ['saved', 'published', 'withdrawn'] as const;

/** What its city writes of a celebration that is over. */
export async function readRecap(args: RequestArgs, id: string) {
  const language = languageOf(args.request);
  const { searchParams } = new URL(args.request.url);
  const { viewer, recap, celebration } = await gql(args, RecapEditQuery, { id });
  if (!viewer) throw redirect(signInPath(args.request));
  if (!celebration) throw notFound();
  const wanted = (list: string) => Number(searchParams.get(list)) || 0;
  const { numbers, partners } = LIMITS.recap;
  const fresh = searchParams.get('fresh');
  return {
    celebration,
    recap,
    isOver: celebration.last.nodes.length > 0,
    published: recap.publishedAt ? formatDate(language, recap.publishedAt, { dateStyle: 'long', timeZone: viewer.timeZone }) : null,
    fresh: FRESH.find((one) => one === fresh),
    rows: {
      numbers: Math.min(numbers, Math.max(recap.numbers.length + 1, 2, wanted('numbers'))),
      partners: Math.min(partners, Math.max(recap.partners.length + 1, wanted('partners'))),
    },
    // Made here, so that the same form sent twice says the same.
    keys: Array.from({ length: numbers }, (_, row) => recap.numbers[row]?.key ?? randomUUID()),
    languages: languageChoices(language, celebration.city.languages),
  };
}

export type RecapData = Awaited<ReturnType<typeof readRecap>>;
