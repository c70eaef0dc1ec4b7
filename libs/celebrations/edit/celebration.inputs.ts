import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { AccessService, PriceKind, QuestionKind, Registering } from '../celebration.types.js';

const SLUG = /^[a-z0-9-]{1,80}$/;
const NOT_BLANK = /\S/;
const KEY = /^[a-z0-9-]{1,40}$/;
/** Longest of a zone's names and of a time; what they have to be is said by when/. */
const TIME = 40;
const LIMIT = LIMITS.celebration;

const TIME_OF_ZONE = 'Wall time of its zone, YYYY-MM-DDTHH:mm; of whole days the day, YYYY-MM-DD.';

@InputType()
export class CreateCelebrationInput {
  @Field(() => ID, { description: 'Made by the client, a UUID: a repeat then finds the celebration it made.' }) @IsUUID() key: string;
  @Field(() => String) @Matches(SLUG) citySlug: string;
  @Field(() => String, { description: 'Language of its text, BCP 47.' }) @Matches(LANGUAGE_TAG) language: string;
  @Field(() => String) @MaxLength(LIMIT.title) @Matches(NOT_BLANK) title: string;
  @Field(() => String, { description: 'IANA time zone.' }) @MaxLength(TIME) zone: string;
  @Field(() => String, { description: TIME_OF_ZONE }) @MaxLength(TIME) startsLocal: string;
  @Field(() => String, { description: 'Likewise; of whole days the last of them.' }) @MaxLength(TIME) endsLocal: string;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() allDay?: boolean | null;
}

@InputType()
export class CelebrationPriceInput {
  @Field(() => PriceKind) @IsIn(Object.values(PriceKind)) kind: PriceKind;
  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber({ maxDecimalPlaces: 3 }) @Min(0) @Max(LIMIT.amount) amount?: number | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217.' }) @IsOptional() @Matches(/^[A-Z]{3}$/) currency?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(LIMIT.priceNote) note?: string | null;
}

@InputType()
export class CoordinatesInput {
  @Field(() => Float) @Min(-90) @Max(90) latitude: number;
  @Field(() => Float) @Min(-180) @Max(180) longitude: number;
}

@InputType()
export class CelebrationQuestionInput {
  @Field(() => String, { description: 'Made by the client; stays when the label changes, as answers are kept by it.' }) @Matches(KEY) key: string;
  @Field(() => String) @MaxLength(LIMIT.questions.label) @Matches(NOT_BLANK) label: string;
  @Field(() => QuestionKind) @IsIn(Object.values(QuestionKind)) kind: QuestionKind;
  @Field(() => [String], { nullable: true, description: 'Of a CHOICE, two or more.' })
  @IsOptional()
  @ArrayMaxSize(LIMIT.questions.choices)
  @MaxLength(LIMIT.questions.choice, { each: true })
  choices?: string[] | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() needed?: boolean | null;
}

/** What is left out stays as it is; null empties what may be empty. */
@InputType({ description: 'What is left out stays as it is; null empties what may be empty.' })
export class SaveCelebrationInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => Int, { description: 'Edits of the celebration that were seen.' }) @IsInt() @Min(1) edits: number;

  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(LIMIT.title) @Matches(NOT_BLANK) title?: string | null;
  @Field(() => String, { nullable: true, description: 'Plain text with paragraphs.' }) @IsOptional() @MaxLength(LIMIT.description) description?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of its text, BCP 47.' }) @IsOptional() @Matches(LANGUAGE_TAG) language?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(LIMIT.host) @Matches(NOT_BLANK) host?: string | null;
  @Field(() => [String], { nullable: true, description: 'Slugs, at most three; moderators of the first look at it.' })
  @IsOptional()
  @ArrayMaxSize(LIMIT.themes)
  @ArrayUnique()
  @Matches(SLUG, { each: true })
  themes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone.' }) @IsOptional() @MaxLength(TIME) zone?: string | null;
  @Field(() => String, { nullable: true, description: TIME_OF_ZONE }) @IsOptional() @MaxLength(TIME) startsLocal?: string | null;
  @Field(() => String, { nullable: true, description: 'Likewise; of whole days the last of them.' }) @IsOptional() @MaxLength(TIME) endsLocal?: string | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() allDay?: boolean | null;

  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(LIMIT.placeName) placeName?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(LIMIT.address) address?: string | null;
  @Field(() => CoordinatesInput, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => CoordinatesInput) coordinates?: CoordinatesInput | null;
  @Field(() => String, { nullable: true, description: 'https.' }) @IsOptional() @MaxLength(LIMIT.url) onlineUrl?: string | null;

  @Field(() => CelebrationPriceInput, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => CelebrationPriceInput) price?: CelebrationPriceInput | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(LIMIT.age) ageFrom?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(LIMIT.age) ageTo?: number | null;
  @Field(() => [String], { nullable: true, description: 'BCP 47.' })
  @IsOptional()
  @ArrayMaxSize(LIMIT.languages)
  @ArrayUnique()
  @Matches(LANGUAGE_TAG, { each: true })
  spokenLanguages?: string[] | null;

  @Field(() => [AccessService], { nullable: true }) @IsOptional() @ArrayUnique() @IsIn(Object.values(AccessService), { each: true }) accessServices?: AccessService[] | null;

  @Field(() => Registering, { nullable: true }) @IsOptional() @IsIn(Object.values(Registering)) registration?: Registering | null;
  @Field(() => Int, { nullable: true, description: 'Places each time; null without a limit.' }) @IsOptional() @IsInt() @Min(1) @Max(LIMIT.capacity) capacity?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(LIMIT.placesEach) placesEach?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(LIMIT.minutesBefore) registrationClosesMinutes?: number | null;
  @Field(() => [CelebrationQuestionInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(LIMIT.questions.count)
  @ValidateNested({ each: true })
  @Type(() => CelebrationQuestionInput)
  questions?: CelebrationQuestionInput[] | null;
  @Field(() => [Int], { nullable: true, description: 'Minutes before the start, at most three.' })
  @IsOptional()
  @ArrayMaxSize(LIMIT.reminders)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(5, { each: true })
  @Max(LIMIT.minutesBefore, { each: true })
  reminders?: number[] | null;

  @Field(() => ID, { nullable: true, description: 'A picture of its city.' }) @IsOptional() @IsUUID() posterId?: string | null;
}

@ArgsType()
export class CelebrationId {
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
export class SubmitCelebrationArgs extends CelebrationId {
  @Field(() => Int, { description: 'Edits of the celebration that were seen.' }) @IsInt() @Min(1) edits: number;
}

@ArgsType()
export class TrustCityArgs {
  @Field(() => ID) @IsUUID() cityId: string;
  @Field(() => Boolean) @IsBoolean() atOnce: boolean;
}
