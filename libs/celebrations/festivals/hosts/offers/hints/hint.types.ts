import type { HintKind } from '../offer.types.js';
import type { Located } from './find-same-place.js';

/** One time of a celebration: as the wall shows it, and its instants. */
export interface HintTime {
  startsLocal: string;
  endsLocal: string;
  startsAt: Date;
  endsAt: Date;
}

/** What hints look at of a celebration. */
export interface HintFacts extends Located {
  id: string;
  title: string;
  hostId: string | null;
  /** Whether the one who asks may know of it. */
  isKnown: boolean;
  allDay: boolean;
  placeName: string | null;
  themeSlugs: string[];
  ageFrom: number | null;
  ageTo: number | null;
  accessServices: string[];
  /** What takes place of it, the earliest first. */
  times: HintTime[];
}

/** A hint before its kinds' words: the first overlap with each celebration it speaks of. */
export interface FoundHint {
  kind: HintKind;
  with: { other: HintFacts; time: HintTime }[];
  days: string[];
}
