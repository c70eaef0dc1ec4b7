import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsUUID, Matches, MaxLength } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';

const LIMIT = LIMITS.calendarImport;

@InputType()
export class PreviewImportInput {
  @Field(() => String) @Matches(/^[a-z0-9-]{1,80}$/) citySlug: string;
  @Field(() => String) @MaxLength(LIMIT.fileName) fileName: string;
  @Field(() => String, { description: 'The file, iCalendar (RFC 5545).' }) @MaxLength(LIMIT.bytes) text: string;
}

@InputType()
export class MakeFromImportInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => String, { description: 'Language of the texts, BCP 47.' }) @Matches(LANGUAGE_TAG) language: string;
  @Field(() => [ID], { description: 'Names of entries that are NEW.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(LIMIT.makes)
  @ArrayUnique()
  @MaxLength(LIMIT.uid, { each: true })
  uids: string[];
}
