import type { LocalTime } from '../../when/rules/parse-local-time.js';

/** Lines of a VEVENT by the name of their property, unfolded and unread. */
export type EntryLines = ReadonlyMap<string, readonly string[]>;

/** A calendar file taken apart; nothing of it is understood yet. */
export interface SplitCalendar {
  events: { lines: EntryLines; /** Whether its end was there. */ isWhole: boolean }[];
  /** Names of zones that the file defines, by the name that it uses for them. */
  zones: ReadonlyMap<string, string>;
  /** The zone of the calendar as a whole, where it says one. */
  calendarZone: string | null;
  /** Entries beyond those that are read. */
  left: number;
}

/** A time as a file says it: on the wall of a zone, or in UTC, or a day. */
export interface FileTime {
  local: LocalTime;
  isDay: boolean;
  isUtc: boolean;
  /** As the file names it; null where it says none. */
  zone: string | null;
}

/** One VEVENT, read. Texts are as they came. */
export interface FileEvent {
  uid: string;
  title: string;
  description: string;
  location: string;
  url: string;
  geo: { latitude: number; longitude: number } | null;
  starts: FileTime;
  ends: FileTime | null;
  /** Minutes, where it says so and no end. */
  lasts: number | null;
  rules: string[];
  excluded: FileTime[];
  extra: FileTime[];
  /** Which start of its series it stands for. */
  recurrence: FileTime | null;
  isCancelled: boolean;
  sequence: number;
  /** Something was said that is not understood, and can be left out. */
  isPartlyRead: boolean;
}

/** A start of a series that goes by its own time or place. */
export interface OwnTime {
  originalStart: LocalTime;
  startsLocal: LocalTime;
  endsLocal: LocalTime;
  placeName: string | null;
}

/** What becomes of an entry, in the spelling that is stored: whole days are midnights, the end after the last day. */
export interface Draft {
  title: string;
  description: string;
  placeName: string | null;
  latitude: number | null;
  longitude: number | null;
  onlineUrl: string | null;
  zone: string;
  allDay: boolean;
  startsLocal: LocalTime;
  endsLocal: LocalTime;
  rule: string | null;
  excluded: LocalTime[];
  extra: LocalTime[];
  own: OwnTime[];
}
