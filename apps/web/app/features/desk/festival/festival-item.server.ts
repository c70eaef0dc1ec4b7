import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { daysWords } from '~/features/celebrations/when/when-words';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { DeskFestivalQuery } from './festival-item.query';
import { waitingLines } from './waiting.server';

/** The festival of an item, and what waits of it; its days in words go to `when`. */
export async function readFestivalOf(args: RequestArgs, item: { id: string; kind: string }, when: Record<string, string>) {
  const festival = item.kind === 'FESTIVAL' ? ((await gql(args, DeskFestivalQuery, { id: item.id })).reviewItem?.festival ?? null) : null;
  if (!festival) return { festival, waiting: [] };
  const language = languageOf(args.request);
  when.days = daysWords(language, festival.startsOn, festival.endsOn);
  if (festival.callOpenUntil) when.call = formatDate(language, festival.callOpenUntil, { dateStyle: 'long', timeZone: 'UTC' });
  if (festival.publishedAt) when.published = formatDate(language, festival.publishedAt, { dateStyle: 'medium' });
  return { festival, waiting: waitingLines(language, festival.waiting) };
}
