import { redirect } from 'react-router';
import { gql } from '~/api/gql.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { languageName } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { timeZoneChoices, zoneLabel } from '~/i18n/time-zones.server';
import { addDays, addMonths, dayIn, firstDayOf, type Month, parseMonth } from '../when/month-grid';
import { addressOf, type CalendarAsked, filterOf, readAddress, USUAL_DISTANCE } from './calendar-address';
import { CalendarListQuery, CalendarMapQuery, CalendarMonthQuery, CalendarNamesQuery, CalendarPlaceQuery, FestivalsSoonQuery } from './calendar.query';

const PAGE = 30;
/** How far ahead a festival is spoken of above everything else. */
const SOON_DAYS = 60;
/** What most celebrations of the network are held in; what the address names besides stays a choice. */
const LANGUAGES = 'ar bn de en es fa fr ha hi id it ja ko ms pt ru sw ta tr uk ur vi yo zh'.split(' ');

/** The state that the address names, with what it finds. */
export async function readCalendar(args: RequestArgs) {
  const language = languageOf(args.request);
  const { searchParams } = new URL(args.request.url);
  const asked = readAddress(searchParams);
  const placeUnknown = await goNear(args, asked, searchParams.get('place'));
  const today = dayIn(asked.zone, new Date());
  const month = asked.month ?? thisMonth(today);
  const [names, { festivals }, shown] = await Promise.all([
    asked.city || hasSession(args.request.headers) ? gql(args, CalendarNamesQuery, { city: asked.city ?? '', withCity: asked.city !== null }) : null,
    gql(args, FestivalsSoonQuery, {}),
    readView(args, asked, month),
  ]);
  return {
    asked,
    placeUnknown,
    shown,
    month,
    today,
    festivals: festivals.nodes.filter(({ startsOn }) => startsOn <= addDays(today, SOON_DAYS)),
    cityName: names?.city?.name ?? null,
    languages: languageChoices(language, asked.languages),
    zoneName: asked.zone ? zoneLabel(language, asked.zone) : null,
    zones: asked.choosesZone ? timeZoneChoices(language, asked.zone ?? names?.viewer?.timeZone) : null,
    /** Chosen beforehand, where one chooses. */
    ownZone: asked.zone ?? names?.viewer?.timeZone ?? null,
  };
}

export type CalendarData = Awaited<ReturnType<typeof readCalendar>>;

async function readView(args: RequestArgs, asked: CalendarAsked, month: Month) {
  const filter = filterOf(asked);
  if (asked.view === 'list') {
    const { zone, day, after } = asked;
    // What is under way now is not over: from this moment, not from midnight.
    const from = day ? null : asked.from ? `${asked.from}T00:00:00Z` : new Date().toISOString();
    const { celebrationList } = await gql(args, CalendarListQuery, { filter, from, day, zone, after, first: PAGE });
    return { view: 'list' as const, items: celebrationList.nodes, pageInfo: celebrationList.pageInfo };
  }
  if (asked.view === 'map') {
    const [from, to] = [month, addMonths(month, 1)].map((one) => `${firstDayOf(one)}T00:00:00Z`);
    const { celebrationMap } = await gql(args, CalendarMapQuery, { filter, from: from ?? '', to: to ?? '' });
    return { view: 'map' as const, places: celebrationMap };
  }
  const { celebrationMonth } = await gql(args, CalendarMonthQuery, { ...month, zone: asked.zone, filter });
  return { view: 'month' as const, days: celebrationMonth };
}

/** Leads to what is around a city that was named; answers the name where there is no such city. */
async function goNear(args: RequestArgs, asked: CalendarAsked, name: string | null): Promise<string | null> {
  const search = name?.trim().slice(0, 80);
  if (!search) return null;
  const { cities } = await gql(args, CalendarPlaceQuery, { search });
  const [found] = cities.nodes;
  if (found?.latitude == null || found.longitude == null) return search;
  const near = { latitude: rounded(found.latitude), longitude: rounded(found.longitude), km: asked.near?.km ?? USUAL_DISTANCE };
  throw redirect(`/${languageOf(args.request)}${addressOf({ ...asked, near })}`);
}

const rounded = (degrees: number) => Number(degrees.toFixed(2));

function thisMonth(today: string): Month {
  const month = parseMonth(today.slice(0, 7));
  if (!month) throw new Error(`${today} is beyond the calendar`);
  return month;
}

function languageChoices(language: Language, chosen: readonly string[]) {
  const order = new Intl.Collator(language);
  return [...new Set([...LANGUAGES, ...chosen])].map((value) => ({ value, label: languageName(language, value) })).sort((a, b) => order.compare(a.label, b.label));
}
