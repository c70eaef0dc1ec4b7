import type { SaveFestival } from '@libs/celebrations/festivals/edit/save-festival.js';
import type { SaveOffer } from '@libs/celebrations/festivals/hosts/offers/save-offer.js';
import type { SampleFestival } from './festival-files.js';
import { dayAfter, type FestivalDays } from './find-days.js';
import type { Planned } from './plan-programme.js';

type FestivalContent = Omit<Parameters<SaveFestival['save']>[1], 'id' | 'edits'>;
type OfferContent = Omit<Parameters<SaveOffer['save']>[1], 'id' | 'edits'>;

/** What its organisers save, but for the picture. */
export function contentOf({ description, themes, call }: SampleFestival, { startsOn }: FestivalDays): FestivalContent {
  return { description: description.join('\n\n'), themes, callText: call.text, callOpenUntil: dayAfter(startsOn, -call.closesDaysBefore) };
}

/** What a host saves of one celebration. */
export function contentOfOffer({ offer, host, venue, description }: Planned, festival: SampleFestival): OfferContent {
  const { name, address, latitude, longitude } = venue;
  const language = host?.locale ?? festival.language;
  return {
    ...{ description, language, themes: offer.themes ?? host?.themes ?? festival.themes },
    ...{ placeName: name, address, coordinates: { latitude, longitude }, accessServices: [...new Set([...venue.accessServices, ...offer.accessServices])] },
    ...{ ageFrom: offer.ageFrom ?? null, ageTo: offer.ageTo ?? null, spokenLanguages: offer.spokenLanguages ?? host?.spokenLanguages ?? [language] },
    ...{ registration: offer.places ? 'NEEDED' : 'NONE', capacity: offer.places ?? null, placesEach: Math.min(offer.placesEach, offer.places ?? 1) },
    ...(offer.price ? { price: offer.price } : {}),
  };
}
