import type { AccessService, PriceKind } from '../celebration.types.js';
import type { OccurrenceState } from '../when/occurrence.types.js';

/** What happens at one time, with all that feeds say of it. */
export interface FeedEntry {
  id: string;
  celebrationId: string;
  title: string;
  description: string;
  language: string;
  host: string;
  cityName: string;
  placeName: string | null;
  address: string | null;
  latitude: number | null;
  longitude: number | null;
  isOnline: boolean;
  /** Only in a member's own feed, of what they are registered for. */
  onlineUrl: string | null;
  zone: string;
  startsLocal: string;
  endsLocal: string;
  startsAt: Date;
  endsAt: Date;
  allDay: boolean;
  state: OccurrenceState;
  cancelReason: string | null;
  sequence: number;
  themes: string[];
  accessServices: AccessService[];
  priceKind: PriceKind;
  priceAmount: number | null;
  priceCurrency: string | null;
  priceNote: string | null;
  registrationNeeded: boolean;
  publishedAt: Date;
  /** When it, or what it is a part of, was last changed. */
  changedAt: Date;
}

/** A feed before it is written. */
export interface Feed {
  /** As which it was asked for, from the first slash. */
  path: string;
  /** The page of what it is about, likewise. */
  page: string;
  language: string;
  title: string;
  entries: FeedEntry[];
  /** Titles of themes in the language of the feed. */
  themes: Map<string, string>;
}
