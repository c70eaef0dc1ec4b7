import type { Language } from '~/i18n/languages';
import { zoneLabel } from '~/i18n/time-zones.server';
import { readsOtherwise, whenIn, whenThere, zoneOf } from '../when/when-words';
import type { TimeToCome } from './registration.query';

/** When it is, on the clocks of its place, and on the reader's where the account names a zone that shows something else. */
export function tellWhen(language: Language, readersZone: string | null | undefined, time: TimeToCome) {
  const { allDay, zone } = time.celebration;
  const when = { ...time, allDay, zone };
  const at = new Date(time.startsAt);
  const own = zoneOf(readersZone);
  return {
    there: whenThere(language, when),
    zoneThere: allDay ? null : zoneLabel(language, zone, at),
    elsewhere: own && readsOtherwise(own, when) ? { when: whenIn(language, own, when), zone: zoneLabel(language, own, at) } : null,
    /** Nothing is known of the reader's clocks: their browser may tell. */
    asksBrowser: !allDay && own === null,
  };
}

export type WhenTold = ReturnType<typeof tellWhen>;
