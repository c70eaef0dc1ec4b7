import { gql, gqlForm } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { sayWhen } from '~/features/celebrations/announce/edit/say-when.server';
import { readText } from '~/forms/read-text.server';
import { languageOf } from '~/i18n/choose-language';
import { type BulkAnswer, type LineResult, readTicks } from '../bulk/ticks.server';
import { readHead } from '../read-head.server';
import { OwnCelebrationsQuery, PutIntoFestival } from './own.query';

const PAGE_SIZE = 50;

/** The city's own celebrations: those in this festival, and those that could be. */
export async function readOwn(args: RequestArgs, slug: string) {
  const language = languageOf(args.request);
  const { searchParams } = new URL(args.request.url);
  const { festival, days } = await readHead(args, slug);
  const { cityCelebrations } = await gql(args, OwnCelebrationsQuery, { cityId: festival.city.id, first: PAGE_SIZE, after: searchParams.get('after') });
  return {
    festival,
    days,
    tickAll: searchParams.get('tick') === 'all',
    pageInfo: cityCelebrations.pageInfo,
    celebrations: cityCelebrations.nodes.map(({ nextOccurrence, ...celebration }) => {
      const times = nextOccurrence ?? celebration;
      return {
        ...celebration,
        when: sayWhen(language, times),
        isHere: celebration.festival?.id === festival.id,
        /** Its next time lies within the festival. */
        fits: times.startsLocal.slice(0, 10) <= festival.endsOn && times.endsLocal.slice(0, 10) >= festival.startsOn,
      };
    }),
  };
}

export type OwnData = Awaited<ReturnType<typeof readOwn>>;

/** Puts what was ticked into the festival, or takes it out. */
export async function actOnOwn(args: RequestArgs): Promise<BulkAnswer> {
  const form = await args.request.formData();
  const intent = readText(form, 'intent') === 'takeOut' ? 'takeOut' : 'putIn';
  const ticks = readTicks(form);
  if (ticks.length === 0) return { intent, problem: { reason: 'NOTHING_TICKED', fields: [] } };
  const festivalId = intent === 'putIn' ? readText(form, 'festival') : null;
  const results: LineResult[] = [];
  for (const { id, title } of ticks) {
    const { problem } = await gqlForm(args, PutIntoFestival, { celebrationId: id, festivalId });
    results.push({ id, title, done: !problem, code: problem?.reason ?? problem?.fields[0]?.code });
  }
  return { intent, results };
}
