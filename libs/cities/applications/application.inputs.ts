import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayNotEmpty, IsEmail, IsIn, IsInt, IsISO31661Alpha2, IsLatitude, IsLongitude, IsOptional, IsString, IsTimeZone, IsUUID, Matches, Max,
  MaxLength, Min, ValidateNested,
} from 'class-validator';
import { LANGUAGE_CODES, LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { JOINED_FROM, LATEST_YEAR, SLUG } from '../city.inputs.js';
import { CityKind, Region } from '../city.types.js';

const { name, email } = LIMITS.person;
const { text } = LIMITS.application;

@InputType()
export class ApplyInput {
  @Field(() => String) @IsString() @Matches(/\S/) @MaxLength(120) name: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(120) localName?: string | null;
  @Field(() => CityKind) @IsIn(Object.keys(CityKind)) kind: CityKind;
  @Field(() => String, { description: 'ISO 3166-1, two letters.' }) @IsISO31661Alpha2() country: string;
  @Field(() => Region) @IsIn(Object.keys(Region)) region: Region;
  @Field(() => [String], { description: 'Languages spoken in it, BCP 47.' }) @ArrayNotEmpty() @ArrayMaxSize(20) @Matches(LANGUAGE_TAG, { each: true }) languages: string[];
  @Field(() => Float, { nullable: true }) @IsOptional() @IsLatitude() latitude?: number | null;
  @Field(() => Float, { nullable: true }) @IsOptional() @IsLongitude() longitude?: number | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone; one of the country’s where none is given.' }) @IsOptional() @IsTimeZone() timeZone?: string | null;
  @Field(() => String, { description: 'Who asks, and would be the focal point.' }) @IsString() @Matches(/\S/) @MaxLength(name) contactName: string;
  @Field(() => String) @IsEmail() @MaxLength(email) contactEmail: string;
  @Field(() => String, { description: 'Why the city wants to join.' }) @IsString() @Matches(/\S/) @MaxLength(text) why: string;
  @Field(() => String, { description: 'Language of the mails.' }) @IsIn(LANGUAGE_CODES) locale: string;
}

@ArgsType()
export class ApplicationTokenArgs {
  @Field(() => String) @IsString() @MaxLength(200) token: string;
}

@ArgsType()
export class ApplicationsPageArgs {
  @Field(() => Int, { nullable: true, description: 'From 1.' }) @IsOptional() @IsInt() @Min(1) @Max(10_000) page?: number | null;
}

@InputType()
export class FirstFocalPointInput {
  @Field(() => String) @IsEmail() @MaxLength(email) email: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(name) name?: string | null;
  @Field(() => String, { description: 'Language of the mail.' }) @IsIn(LANGUAGE_CODES) locale: string;
}

/** What is left out stays as the city gave it. */
@InputType()
export class AcceptCityInput {
  @Field(() => ID) @IsUUID() cityId: string;
  @Field(() => String, { nullable: true, description: 'Its name in addresses.' }) @IsOptional() @Matches(SLUG) @MaxLength(80) slug?: string | null;
  @Field(() => Float, { nullable: true, description: 'Needed where the city gave none.' }) @IsOptional() @IsLatitude() latitude?: number | null;
  @Field(() => Float, { nullable: true, description: 'Needed where the city gave none.' }) @IsOptional() @IsLongitude() longitude?: number | null;
  @Field(() => Int, { nullable: true, description: 'This year where none is given.' }) @IsOptional() @IsInt() @Min(JOINED_FROM) @Max(LATEST_YEAR) yearJoined?: number | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone.' }) @IsOptional() @IsTimeZone() timeZone?: string | null;

  @Field(() => FirstFocalPointInput, { nullable: true, description: 'Who is invited as focal point; the contact of the application where nobody is named.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => FirstFocalPointInput)
  focalPoint?: FirstFocalPointInput | null;
}

@ArgsType()
export class DeclineCityArgs {
  @Field(() => ID) @IsUUID() cityId: string;
  @Field(() => String, { description: 'Recorded, and mailed to the contact.' }) @IsString() @Matches(/\S/) @MaxLength(text) reason: string;
}
