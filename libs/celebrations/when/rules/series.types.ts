import type { LocalTime } from './parse-local-time.js';

/** A stretch of a series in which starts go by one rule, one time and one length. */
export interface SeriesPart {
  /** What the rule counts from, with the days added by which the part was moved. */
  startsLocal: LocalTime;
  endsLocal: LocalTime;
  rule: string | null;
  /** Days by which each start lies after the one that the rule makes: "the day after the last Friday" is no rule of its own. */
  shiftDays: number;
  /** Starts before it are not its own; null from the beginning. */
  from: LocalTime | null;
  /** Nor are those from here on; null without end. */
  until: LocalTime | null;
  /** From here on all was cancelled, here and in the parts after it; null where nothing was. */
  ended: LocalTime | null;
  /** Where this stretch takes place, if not where its celebration does. */
  placeName: string | null;
}

/** All that says when a celebration takes place. */
export interface When {
  zone: string;
  /** In order, one after another; at least one. */
  series: SeriesPart[];
  excluded: LocalTime[];
  extra: LocalTime[];
}

/** A start that the series makes. */
export interface Made {
  /** Its name within the series. */
  originalStart: LocalTime;
  endsLocal: LocalTime;
  placeName: string | null;
}

/** By how much a stretch is moved. */
export interface Move {
  /** The first start that is moved; null for all. */
  from: LocalTime | null;
  startMinutes: number;
  endMinutes: number;
  /** Undefined leaves it; null is the celebration's place. */
  placeName?: string | null;
}
