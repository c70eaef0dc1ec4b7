import { sampleId } from '../practices/practice-files.js';
import type { Sample } from '../read-sample.js';
import type { SampleFestival } from './festival-files.js';
import { type FestivalDays, findDays } from './find-days.js';
import { type Planned, planProgramme } from './plan-programme.js';

const DAY_MS = 24 * 3_600_000;

/** A festival of the sample as it falls when it is loaded on a day. */
export interface StagedFestival {
  festival: SampleFestival;
  sample: Sample;
  zone: string;
  days: FestivalDays;
  programme: Planned[];
}

export function stageFestival(festival: SampleFestival, sample: Sample, loadedAt: string): StagedFestival {
  const zone = sample.cities.find(({ slug }) => slug === festival.city)?.timeZone ?? 'UTC';
  const days = findDays(festival.days, zone, new Date(loadedAt));
  return { festival, sample, zone, days, programme: planProgramme(festival, days) };
}

/** So many days before the loading, or before its first day where that was earlier. */
export function dayOf({ days }: Pick<StagedFestival, 'days'>, daysBefore: number): Date {
  return new Date(days.before.getTime() - daysBefore * DAY_MS);
}

/** By which a celebration is found again. */
export function keyOf({ festival }: Pick<StagedFestival, 'festival'>, { host, offer, number }: Pick<Planned, 'host' | 'offer' | 'number'>): string {
  return sampleId('offer', `${festival.slug} ${host?.key ?? ''} ${offer.title} ${number}`);
}
