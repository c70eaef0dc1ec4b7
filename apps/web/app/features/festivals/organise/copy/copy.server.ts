import { randomUUID } from 'node:crypto';
import { gql, gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { sayWhen } from '~/features/celebrations/announce/edit/say-when.server';
import { readText } from '~/forms/read-text.server';
import { sentValues, type SentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { daysWords, dayWords } from '~/features/celebrations/when/when-words';
import { readHead } from '../read-head.server';
import { CopiedHostsQuery, CopiedQuery, CopyFestival } from './copy.query';
import { addDays, daysBetween, wholeWeeks } from './days';

/** Fifty-two weeks: the same weekday a year later. */
const YEAR = 364;
const DAY = /^20\d\d-\d\d-\d\d$/;

/** What would be copied to which days; `?on=` is the first of them. */
export async function readCopyPage(args: RequestArgs, slug: string) {
  const language = languageOf(args.request);
  const { festival, days } = await readHead(args, slug);
  const given = new URL(args.request.url).searchParams.get('on') ?? '';
  const asked = DAY.test(given) && !Number.isNaN(Date.parse(given)) ? given : undefined;
  const startsOn = asked ?? addDays(festival.startsOn, YEAR);
  const shift = daysBetween(festival.startsOn, startsOn);
  const weeks = wholeWeeks(shift);
  const hosts = asked ? await countHosts(args, festival.id) : 0;
  const sample = (await gql(args, CopiedQuery, { slug })).festival?.programme.nodes ?? [];
  const later = (local: string) => addDays(local.slice(0, 10), weeks) + local.slice(10);
  return {
    festival,
    days,
    // The same form sent twice makes one copy.
    key: randomUUID(),
    startsOn,
    /** A day was asked for: what becomes of it is shown. */
    isShown: asked !== undefined,
    hosts,
    newDays: daysWords(language, startsOn, addDays(festival.endsOn, shift)),
    /** The weekday is another, so that celebrations do not move as far as the days of the festival. */
    isOtherWeekday: weeks !== shift,
    /** The nearest day on the weekday that the festival began on. */
    nearest: { day: addDays(festival.startsOn, weeks), words: dayWords(language, addDays(festival.startsOn, weeks)) },
    sample: sample.map((time) => ({ ...time, was: sayWhen(language, time), becomes: sayWhen(language, { startsLocal: later(time.startsLocal), endsLocal: later(time.endsLocal) }) })),
  };
}

/** Those of the festival who were not removed, whether something of theirs was published or not. */
async function countHosts(args: RequestArgs, id: string): Promise<number> {
  let count = 0;
  let after: string | null | undefined;
  do {
    const { festivalHosts } = await gql(args, CopiedHostsQuery, { id, after });
    count += festivalHosts.nodes.filter(({ state }) => state !== 'REMOVED').length;
    after = festivalHosts.pageInfo.hasNextPage ? festivalHosts.pageInfo.endCursor : null;
  } while (after);
  return count;
}

export type CopyData = Awaited<ReturnType<typeof readCopyPage>>;

export async function copyFestival(args: RequestArgs): Promise<Response | { problem: Problem; sent: SentValues }> {
  const form = await args.request.formData();
  const input = { id: readText(form, 'id'), key: readText(form, 'key') || randomUUID(), startsOn: readText(form, 'startsOn') };
  const { data, problem } = await gqlForm(args, CopyFestival, { input });
  return problem ? { problem, sent: sentValues(form) } : redirectTo(args.request, `/festivals/${data.copyFestival.slug}/edit?fresh=copied`);
}
