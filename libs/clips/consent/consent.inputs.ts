import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';
import { ConsentRelease, ConsentSubject } from './consent.types.js';

const DAY = /^\d{4}-\d\d-\d\d$/;
const NOT_BLANK = /\S/;

@InputType()
export class ConsentEntryInput {
  @Field(() => String, { description: 'Who, in one’s own words.' }) @MaxLength(LIMITS.consent.subject) @Matches(NOT_BLANK) subject: string;
  @Field(() => ConsentSubject) @IsIn(Object.values(ConsentSubject)) kind: ConsentSubject;
  @Field(() => Boolean) @IsBoolean() minors: boolean;
  @Field(() => ConsentRelease, { description: 'For minors GUARDIAN.' }) @IsIn(Object.values(ConsentRelease)) release: ConsentRelease;
  @Field(() => String, { description: 'YYYY-MM-DD.' }) @Matches(DAY) @IsISO8601({ strict: true }) givenOn: string;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD, the last day on which it holds; null where it does not end.' })
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  expiresOn?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(LIMITS.consent.note) note?: string | null;
}

@ArgsType()
export class RecordConsentArgs {
  @Field(() => ID) @IsUUID() clipId: string;
  @Field(() => ID, { nullable: true, description: 'Made by the client: a repeat then finds the entry it made.' }) @IsOptional() @IsUUID() id?: string | null;
}

@ArgsType()
export class ConsentRevision {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int, { description: 'The revision that was seen.' }) @IsInt() @Min(1) revision: number;
}

@ArgsType()
export class ConsentId {
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
export class TakenBackArgs {
  @Field(() => [ID]) @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) ids: string[];
}
