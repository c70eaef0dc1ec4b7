import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsUUID, MaxLength, Min } from 'class-validator';
import { SeriesScope } from './occurrence.types.js';

/** The longest spelling of a rule, and of a time. */
const MOST_RULE = 500;
const MOST_TIME = 20;
const MOST_STARTS = 500;
const MOST_REASON = 300;
const MOST_PLACE = 200;

@InputType()
export class RecurrenceDatesInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => String, { nullable: true, description: 'Value of an RRULE of RFC 5545: FREQ from DAILY to YEARLY, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, WKST. Null: it does not repeat.' })
  @IsOptional() @MaxLength(MOST_RULE) rule?: string | null;
  @Field(() => [String], { nullable: true, description: 'Local starts that the rule makes and that are left out; of whole days, days.' })
  @IsOptional() @ArrayMaxSize(MOST_STARTS) @MaxLength(MOST_TIME, { each: true }) excluded?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Local starts beside the rule.' })
  @IsOptional() @ArrayMaxSize(MOST_STARTS) @MaxLength(MOST_TIME, { each: true }) extra?: string[] | null;
}

@InputType()
export class SetRecurrenceInput extends RecurrenceDatesInput {
  @Field(() => Int, { description: 'Edits of the celebration that were seen.' }) @IsInt() @Min(1) edits: number;
}

@InputType()
export class MoveOccurrenceInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int, { description: 'Edits of the occurrence that were seen.' }) @IsInt() @Min(1) edits: number;
  @Field(() => SeriesScope) @IsIn(Object.values(SeriesScope)) scope: SeriesScope;
  @Field(() => String, { nullable: true, description: 'Wall time of its zone, YYYY-MM-DDTHH:mm; of whole days YYYY-MM-DD. Alone, it takes the end with it.' })
  @IsOptional() @MaxLength(MOST_TIME) startsLocal?: string | null;
  @Field(() => String, { nullable: true, description: 'Likewise; of whole days the last one.' }) @IsOptional() @MaxLength(MOST_TIME) endsLocal?: string | null;
  @Field(() => String, { nullable: true, description: 'A place of its own; null is the place of its celebration, and left out it stays.' })
  @IsOptional() @MaxLength(MOST_PLACE) placeName?: string | null;
  @Field(() => String, { nullable: true, description: 'For those who registered.' }) @IsOptional() @MaxLength(MOST_REASON) reason?: string | null;
}

@InputType()
export class CancelOccurrenceInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int, { description: 'Edits of the occurrence that were seen.' }) @IsInt() @Min(1) edits: number;
  @Field(() => SeriesScope) @IsIn(Object.values(SeriesScope)) scope: SeriesScope;
  @Field(() => String, { nullable: true, description: 'Shown to everybody, and told to those who registered.' }) @IsOptional() @MaxLength(MOST_REASON) reason?: string | null;
}

@ArgsType()
export class OccurrenceId {
  @Field(() => ID) @IsUUID() id: string;
}
