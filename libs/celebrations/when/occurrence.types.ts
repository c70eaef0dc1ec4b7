import { registerEnumType } from '@nestjs/graphql';

export const OccurrenceState = { SCHEDULED: 'SCHEDULED', CANCELLED: 'CANCELLED' } as const;
export type OccurrenceState = keyof typeof OccurrenceState;

/** Of a series: what a change is about. */
export const SeriesScope = { THIS: 'THIS', FOLLOWING: 'FOLLOWING', ALL: 'ALL' } as const;
export type SeriesScope = keyof typeof SeriesScope;

registerEnumType(OccurrenceState, { name: 'OccurrenceState', description: 'Whether it takes place.' });
registerEnumType(SeriesScope, {
  name: 'SeriesScope',
  description: 'What of a series a change is about.',
  valuesMap: { THIS: { description: 'This time alone.' }, FOLLOWING: { description: 'This time and all after it.' }, ALL: { description: 'All times that are not over.' } },
});
