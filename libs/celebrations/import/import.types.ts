import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Celebration } from '../celebration.entity.js';

/** What becomes of an entry of a calendar file. */
export const ImportBecomes = { NEW: 'NEW', KNOWN: 'KNOWN', PAST: 'PAST', UNREADABLE: 'UNREADABLE' } as const;
export type ImportBecomes = keyof typeof ImportBecomes;

/** Why nothing can be made of an entry. */
export const ImportProblem = {
  NO_TITLE: 'NO_TITLE',
  NO_TIME: 'NO_TIME',
  CUT_OFF: 'CUT_OFF',
  LASTS_TOO_LONG: 'LASTS_TOO_LONG',
  RULE_UNREADABLE: 'RULE_UNREADABLE',
  RULE_TOO_DENSE: 'RULE_TOO_DENSE',
} as const;
export type ImportProblem = keyof typeof ImportProblem;

/** What is made of an entry otherwise than it stands in the file. */
export const ImportWarning = {
  ZONE_UNKNOWN: 'ZONE_UNKNOWN',
  ZONE_ASSUMED: 'ZONE_ASSUMED',
  NO_END: 'NO_END',
  SHORTENED: 'SHORTENED',
  PAST_LEFT_OUT: 'PAST_LEFT_OUT',
  RULE_LISTED: 'RULE_LISTED',
  PARTLY_READ: 'PARTLY_READ',
} as const;
export type ImportWarning = keyof typeof ImportWarning;

registerEnumType(ImportBecomes, {
  name: 'ImportBecomes',
  description: 'What becomes of an entry of a calendar file.',
  valuesMap: {
    NEW: { description: 'A draft, where it is asked for.' },
    KNOWN: { description: 'The city has it already.' },
    PAST: { description: 'It is over.' },
    UNREADABLE: { description: 'Nothing can be made of it; its problem says why.' },
  },
});
registerEnumType(ImportProblem, {
  name: 'ImportProblem',
  description: 'Why nothing can be made of an entry.',
  valuesMap: { CUT_OFF: { description: 'Its end is not in the file.' }, RULE_TOO_DENSE: { description: 'It would begin again before it is over.' } },
});
registerEnumType(ImportWarning, {
  name: 'ImportWarning',
  description: 'What is made of an entry otherwise than it stands in the file.',
  valuesMap: {
    ZONE_UNKNOWN: { description: 'Nobody knows its time zone by that name; it is read by the clocks of the city.' },
    ZONE_ASSUMED: { description: 'It says no time zone; it is read by the clocks of its calendar, else of the city.' },
    NO_END: { description: 'It says no end, or none after its start; an hour.' },
    SHORTENED: { description: 'Some text of it is longer than there is room for.' },
    PAST_LEFT_OUT: { description: 'Its first dates are over; it begins with the next one.' },
    RULE_LISTED: { description: 'It repeats as celebrations cannot; its next dates are listed one by one, at most a hundred.' },
    PARTLY_READ: { description: 'Something in it was not understood and is left out.' },
  },
});

@ObjectType({ description: 'An entry of a calendar file, and what becomes of it.' })
export class ImportEntry {
  @Field(() => ID, { description: 'Its name in calendars.' }) uid: string;
  @Field(() => String, { description: 'Empty where it has none.' }) title: string;
  @Field(() => String, { nullable: true, description: 'Wall time of its zone, YYYY-MM-DDTHH:mm; of whole days YYYY-MM-DD.' }) startsLocal: string | null;
  @Field(() => String, { nullable: true, description: 'Likewise; of whole days the last of them.' }) endsLocal: string | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone.' }) zone: string | null;
  @Field(() => Boolean) allDay: boolean;
  @Field(() => String, { nullable: true, description: 'The rule by which it will repeat, as of a celebration.' }) rule: string | null;
  @Field(() => Int, { description: 'Dates beside the rule.' }) extraDates: number;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => ImportBecomes) becomes: ImportBecomes;
  @Field(() => ImportProblem, { nullable: true }) problem: ImportProblem | null;
  @Field(() => [ImportWarning]) warnings: ImportWarning[];
  @Field(() => ID, { nullable: true, description: 'Of what is KNOWN: the celebration that it is.' }) celebrationId: string | null;
}

/** A calendar file as it is shown before anything is made of it. The row that keeps it is another thing. */
@ObjectType('CalendarImport', { description: 'A calendar file before anything is made of it; kept for a day.' })
export class ShownImport {
  @Field(() => ID) id: string;
  @Field(() => String) fileName: string;
  @Field(() => [ImportEntry], { description: 'What can be made first, then what is known, over and unreadable; each by its start.' }) entries: ImportEntry[];
  @Field(() => Int, { description: 'Entries that the file says are cancelled, which are passed over.' }) cancelled: number;
  @Field(() => Int, { description: 'Entries beyond those that are shown.' }) left: number;
}

@ObjectType({ description: 'What was made of a calendar file.' })
export class ImportMade {
  @Field(() => [Celebration], { description: 'Drafts of what was asked for, also those that were there already.' }) made: Celebration[];
  @Field(() => [ID], { description: 'Names of what nothing was made of.' }) passedOver: string[];
}
