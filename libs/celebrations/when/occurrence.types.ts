import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export const OccurrenceState = { SCHEDULED: 'SCHEDULED', CANCELLED: 'CANCELLED' } as const;
export type OccurrenceState = keyof typeof OccurrenceState;

/** Of a series: what a change is about. */
export const SeriesScope = { THIS: 'THIS', FOLLOWING: 'FOLLOWING', ALL: 'ALL' } as const;
export type SeriesScope = keyof typeof SeriesScope;

/** What the clocks of a place do to a date. */
export const ClockNote = { SKIPPED: 'SKIPPED', TWICE: 'TWICE', CHANGED: 'CHANGED' } as const;
export type ClockNote = keyof typeof ClockNote;

registerEnumType(OccurrenceState, { name: 'OccurrenceState', description: 'Whether it takes place.' });
registerEnumType(SeriesScope, {
  name: 'SeriesScope',
  description: 'What of a series a change is about.',
  valuesMap: { THIS: { description: 'This time alone.' }, FOLLOWING: { description: 'This time and all after it.' }, ALL: { description: 'All times that are not over.' } },
});
registerEnumType(ClockNote, {
  name: 'ClockNote',
  description: 'What the clocks of a place do to a date.',
  valuesMap: {
    SKIPPED: { description: 'That night the clocks go past its start: it begins as much later as they leave out.' },
    TWICE: { description: 'That night its start comes twice: it is the first.' },
    CHANGED: { description: 'The clocks were changed since the date before it: elsewhere it is another hour.' },
  },
});

/** A date that would be, and is not stored. */
@ObjectType({ description: 'A date that a celebration would have; nothing is stored.' })
export class PlannedDate {
  @Field(() => String, { description: 'Wall time of its zone, YYYY-MM-DDTHH:mm; of whole days YYYY-MM-DD.' }) startsLocal: string;
  @Field(() => String, { description: 'Likewise; of whole days the last of them.' }) endsLocal: string;
  @Field(() => Date) startsAt: Date;
  @Field(() => Date) endsAt: Date;
  @Field(() => ClockNote, { nullable: true }) note: ClockNote | null;
}
