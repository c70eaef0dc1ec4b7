import { cleanLine, cleanText } from '@libs/platform/text/clean-text.js';
import { required } from '../../celebration.errors.js';
import type { Festival } from '../festival.entity.js';
import { checkDay, checkDays, checkFestivalZone, endOfDay, lastDayOf } from '../check-days.js';
import type { SaveFestivalInput } from './festival.inputs.js';

type Given = Omit<SaveFestivalInput, 'id' | 'edits'>;

/** What was sent as it is stored. What is left out, or null where nothing may be empty, is not in it. */
export function readFestivalSave(given: Given, stands: Festival, at: Date): Partial<Festival> {
  const { title, description, language, themes, startsOn, endsOn, zone, posterId, callText } = given;
  if (typeof title === 'string' && !cleanLine(title)) throw required('input.title');
  return {
    ...(title ? { title: cleanLine(title) } : {}),
    ...(typeof description === 'string' ? { description: cleanText(description) } : {}),
    ...(language ? { language } : {}),
    ...(themes ? { themeSlugs: themes } : {}),
    ...(startsOn || endsOn ? checkDays({ startsOn: startsOn ?? stands.startsOn, endsOn: endsOn ?? stands.endsOn }) : {}),
    ...(zone ? { zone: checkFestivalZone(zone) } : {}),
    ...(posterId === undefined ? {} : { posterId }),
    ...(callText === undefined ? {} : { callText: cleanText(callText ?? '') || null }),
    ...readCall(given, stands, at),
  };
}

/** The call is open through its last day in the festival's zone; in another zone that day is another stretch of time. */
function readCall({ callOpenUntil, zone: given }: Given, stands: Festival, at: Date): Partial<Festival> {
  const zone = given ? checkFestivalZone(given) : stands.zone;
  const stood = stands.callOpenUntil && lastDayOf(stands.callOpenUntil, stands.zone);
  const day = callOpenUntil === undefined ? stood : callOpenUntil && checkDay(callOpenUntil, 'input.callOpenUntil');
  const until = day ? endOfDay(day, zone) : null;
  const opens = until !== null && until > at && (stands.callOpenUntil === null || stands.callOpenUntil <= at);
  return { callOpenUntil: until, ...(opens ? { callOpenedAt: at } : {}) };
}
