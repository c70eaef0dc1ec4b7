import type { SaveOfferInput } from '~/api/generated/graphql';
import type { FieldProblem } from '~/api/problem';
import { readTask } from '~/features/celebrations/announce/edit/read-task.server';
import { readTimes } from '~/features/celebrations/announce/when/read-times.server';
import { readText } from '~/forms/read-text.server';
import type { OfferData } from './offer.server';

type Venue = OfferData['venues'][number];

/** What stays with a place, whoever holds something there. */
const OF_THE_PLACE: readonly Venue['accessServices'][number][] = ['STEP_FREE', 'HEARING_LOOP', 'QUIET_SPACE'];

/** The fields that a place chosen from the list fills in. */
export function fillFromVenue(form: FormData, venues: readonly Venue[]): void {
  const venue = venues.find(({ placeName }) => placeName === readText(form, 'venue'));
  if (!venue) return;
  const { placeName, address, latitude, longitude, accessServices } = venue;
  form.set('placeName', placeName);
  form.set('address', address ?? '');
  form.set('coordinates', typeof latitude === 'number' && typeof longitude === 'number' ? `${latitude}, ${longitude}` : '');
  const ticked = form.getAll('accessServices');
  for (const service of accessServices) if (OF_THE_PLACE.includes(service) && !ticked.includes(service)) form.append('accessServices', service);
  // Filled in once: whoever changes the place afterwards means it.
  form.set('venue', '');
}

/** The whole form of an offer, as the API takes it. */
export function readOfferForm(form: FormData): { input: Omit<SaveOfferInput, 'id' | 'edits'>; times: ReturnType<typeof readTimes>['value']; fields: FieldProblem[] } {
  const parts = (['words', 'place', 'people', 'access'] as const).map((task) => readTask[task]?.(form) ?? { input: {}, fields: [] });
  const times = readTimes(form);
  const { registration, capacity, placesEach } = readTask.registration?.(form).input ?? {};
  // The host is the one whom the link belongs to.
  const { host: _, ...input } = Object.assign({}, ...parts.map((part) => part.input)) as SaveOfferInput & { host?: string };
  const wrong = [...parts.flatMap(({ fields }) => fields), ...(readTask.registration?.(form).fields ?? [])].filter(({ path }) => path !== 'host');
  return { input: { ...input, ...times.value, registration, capacity, placesEach }, times: times.value, fields: [...wrong, ...times.fields] };
}
