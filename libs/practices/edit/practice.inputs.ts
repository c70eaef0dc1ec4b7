import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Matches, MaxLength, Min, ValidateNested } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { PracticeSections } from '../sections/practice-sections.types.js';

const SLUG = /^[a-z0-9-]{1,80}$/;
const NOT_BLANK = /\S/;

@InputType()
export class CreatePracticeInput {
  @Field(() => ID, { nullable: true, description: 'Made by the client, a UUID: a repeat then finds the practice it made.' }) @IsOptional() @IsUUID() key?: string | null;
  @Field(() => String) @Matches(SLUG) citySlug: string;
  @Field(() => String) @Matches(SLUG) themeSlug: string;
  @Field(() => String, { description: 'Language of its text, BCP 47.' }) @Matches(LANGUAGE_TAG) language: string;
  @Field(() => String) @MaxLength(LIMITS.practice.title) @Matches(NOT_BLANK) title: string;
}

@InputType()
export class SavePracticeSectionInput {
  @Field(() => ID) @IsUUID() practiceId: string;
  @Field(() => Int, { description: 'Saves of the section that were seen; 0 where it was never saved.' }) @IsInt() @Min(0) edits: number;
  @Field(() => ID, { nullable: true, description: 'The revision that was seen: where another is open by now, that is a conflict.' }) @IsOptional() @IsUUID() revisionId?: string | null;
  @Field(() => PracticeSections) @ValidateNested() @Type(() => PracticeSections) content: PracticeSections;
}

@InputType()
export class SetPracticeThemeInput {
  @Field(() => ID) @IsUUID() practiceId: string;
  @Field(() => Int, { description: 'Edits of the revision that were seen.' }) @IsInt() @Min(1) edits: number;
  @Field(() => String) @Matches(SLUG) themeSlug: string;
  @Field(() => String, { description: 'BCP 47.' }) @Matches(LANGUAGE_TAG) language: string;
}

@ArgsType()
export class PracticeId {
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
export class PracticeOfRevision {
  @Field(() => ID) @IsUUID() practiceId: string;
}

@ArgsType()
export class SubmitPracticeArgs extends PracticeOfRevision {
  @Field(() => Int, { description: 'Edits of the revision that were seen.' }) @IsInt() @Min(1) edits: number;
  @Field(() => String, { nullable: true, description: 'What changed; required from the second revision on.' }) @IsOptional() @MaxLength(LIMITS.practice.changeNote) changeNote?: string | null;
}

@ArgsType()
export class AppealPracticeArgs extends PracticeId {
  @Field(() => String, { description: 'For the moderators: why it should be on the site.' }) @MaxLength(LIMITS.review.note) note: string;
}
