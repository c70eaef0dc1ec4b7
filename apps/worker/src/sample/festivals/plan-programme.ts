import { addMinutes } from '@libs/celebrations/when/rules/parse-local-time.js';
import type { SampleFestival, SampleHost, SampleOffer, SampleVenue } from './festival-files.js';
import { dayAfter, type FestivalDays, type Weekday, weekdayOf } from './find-days.js';

/** One celebration of a festival. */
export interface Planned {
  /** Of the city itself where there is none. */
  host: SampleHost | null;
  offer: SampleOffer;
  /** Of this offer, from 1. */
  number: number;
  venue: SampleVenue;
  startsLocal: string;
  endsLocal: string;
  description: string;
  stands: 'PUBLISHED' | 'DRAFT' | 'OFFERED' | 'DECLINED' | 'SUBMITTED';
}

type Placed = Omit<Planned, 'description'>;

/** People have time at weekends. */
const ROOM: Record<Weekday, number> = { MO: 1, TU: 1, WE: 1.1, TH: 1.1, FR: 1.1, SA: 1.5, SU: 1.2 };

/**
 * The programme that the lists of a festival make, the same whenever it is made of the same days: no host is at two places at once, no two are alike in title, place and time,
 * and a room holds one thing at a time where that can be.
 */
export function planProgramme(festival: SampleFestival, days: FestivalDays): Planned[] {
  const planned: Placed[] = [];
  const place = (host: SampleHost | null, offer: SampleOffer) => {
    const venue = festival.venues.find(({ key }) => key === (offer.venue ?? host?.venue));
    if (!venue) throw new Error(`festivals/${festival.slug}: ${offer.title} has no venue`);
    const times = offer.sessions?.length ?? offer.times ?? 1;
    for (let number = 1; number <= times; number += 1) {
      const startsLocal = offer.sessions ? startOf(offer.sessions[number - 1], days) : choose(planned, { host, offer, venue }, days, festival.days.lastsDays);
      const stands = number === times && offer.last ? offer.last.stands : 'PUBLISHED';
      planned.push({ host, offer, number, venue, startsLocal, endsLocal: addMinutes(startsLocal, offer.minutes), stands });
    }
  };
  const all = [...festival.own.map((offer) => ({ host: null, offer })), ...festival.hosts.flatMap((host) => host.offers.map((offer) => ({ host, offer })))];
  // Who can come at few times chooses first.
  for (const { host, offer } of all.toSorted((a, b) => freedomOf(a.offer) - freedomOf(b.offer))) place(host, offer);
  const weekday = new Intl.DateTimeFormat(festival.language, { weekday: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(festival.language);
  return planned.map((one) => {
    const others = planned.filter((other) => other.offer === one.offer && other.number !== one.number && other.stands === 'PUBLISHED');
    const times = others.map(({ startsLocal }) => `${weekday.format(new Date(`${startsLocal}Z`))} ${startsLocal.slice(11)}`);
    // What the host wrote, how one gets in, and when it takes place besides.
    const again = festival.again && times.length > 0 ? [festival.again.replace('{times}', list.format(times))] : [];
    return { ...one, description: [one.offer.text, one.venue.note, ...again].join('\n\n') };
  });
}

function freedomOf({ sessions, weekdays, at, times }: SampleOffer): number {
  return sessions ? 0 : ((weekdays?.length ?? Object.keys(ROOM).length) * (at?.length ?? 1)) / (times ?? 1);
}

function startOf(session: { day: number; at: string } | undefined, { startsOn }: FestivalDays): string {
  return `${dayAfter(startsOn, (session?.day ?? 1) - 1)}T${session?.at ?? '12:00'}`;
}

/** Of the times that are possible, on the day with most room; not twice on a day where another can be had. */
function choose(planned: Placed[], { host, offer, venue }: Pick<Placed, 'host' | 'offer' | 'venue'>, { startsOn }: FestivalDays, lastsDays: number): string {
  const possible = Array.from({ length: lastsDays }, (_, index) => dayAfter(startsOn, index))
    .filter((day) => !offer.weekdays || offer.weekdays.includes(weekdayOf(day)))
    .flatMap((day) => (offer.at ?? []).map((at) => ({ day, order: weigh(`${offer.title} ${weekdayOf(day)} ${at}`), startsLocal: `${day}T${at}`, endsLocal: addMinutes(`${day}T${at}`, offer.minutes) })));
  const free = (clashes: (one: Placed) => boolean) => possible.filter((time) => !planned.some((one) => clashes(one) && one.startsLocal < time.endsLocal && one.endsLocal > time.startsLocal));
  const ofHost = free((one) => one.host === host);
  const ofRoom = free((one) => one.host === host || one.venue === venue);
  const byDay = Map.groupBy(planned, (one) => one.startsLocal.slice(0, 10));
  const load = (day: string) => (byDay.get(day)?.length ?? 0) / ROOM[weekdayOf(day)] + 1_000 * (byDay.get(day) ?? []).filter((one) => one.offer === offer).length;
  const [best] = (ofRoom.length > 0 ? ofRoom : ofHost).map((time) => ({ ...time, load: load(time.day) })).toSorted((a, b) => a.load - b.load || a.order - b.order);
  if (!best) throw new Error(`there is no time left for ${offer.title}`);
  return best.startsLocal;
}

/** A number that is the same whenever it is asked for, and another for another offer: of two times of a day not always the first. */
function weigh(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997, 7);
}
