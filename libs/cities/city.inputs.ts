import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayNotEmpty, IsIn, IsInt, IsISO31661Alpha2, IsLatitude, IsLongitude, IsNumber, IsOptional, IsString, IsTimeZone,
  Matches, Max, MaxLength, Min, ValidateNested,
} from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { CityKind, Region } from './city.types.js';

export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const OLDEST_YEAR = 1800;
export const LATEST_YEAR = 2200;
/** The network began. */
export const JOINED_FROM = 2013;

@InputType()
export class CreateCityInput {
  @Field(() => String, { nullable: true, description: 'Its name in addresses; made from the name where none is given.' })
  @IsOptional()
  @Matches(SLUG)
  @MaxLength(80)
  slug?: string | null;

  @Field(() => String) @IsString() @Matches(/\S/) @MaxLength(120) name: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(120) localName?: string | null;
  @Field(() => CityKind) @IsIn(Object.keys(CityKind)) kind: CityKind;
  @Field(() => String, { description: 'ISO 3166-1, two letters.' }) @IsISO31661Alpha2() country: string;
  @Field(() => Region) @IsIn(Object.keys(Region)) region: Region;
  @Field(() => Float) @IsLatitude() latitude: number;
  @Field(() => Float) @IsLongitude() longitude: number;
  @Field(() => [String], { description: 'BCP 47.' }) @ArrayNotEmpty() @ArrayMaxSize(20) @Matches(LANGUAGE_TAG, { each: true }) languages: string[];
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(JOINED_FROM) @Max(LATEST_YEAR) yearJoined?: number | null;
  @Field(() => String, { description: 'IANA time zone.' }) @IsTimeZone() timeZone: string;
}

@InputType()
export class CityDescriptionInput {
  @Field(() => String, { description: 'BCP 47.' }) @Matches(LANGUAGE_TAG) language: string;
  @Field(() => String, { description: 'Empty takes this language away.' }) @IsString() @MaxLength(5_000) description: string;
}

@InputType()
export class CityFigureInput {
  @Field(() => String) @Matches(/^[a-z][a-zA-Z0-9]{0,39}$/) key: string;
  @Field(() => Float) @IsNumber() @Min(0) @Max(1e15) value: number;
  @Field(() => String) @IsString() @Matches(/\S/) @MaxLength(40) unit: string;
  @Field(() => Int) @IsInt() @Min(OLDEST_YEAR) @Max(LATEST_YEAR) year: number;
}

@InputType()
export class CityRatingInput {
  @Field(() => String) @Matches(SLUG) @MaxLength(60) themeSlug: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(5) challenge?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(5) strength?: number | null;
}

/** What is left out stays as it is. */
@InputType()
export class UpdateCityInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Matches(/\S/) @MaxLength(120) name?: string | null;
  @Field(() => String, { nullable: true, description: 'Empty takes it away.' }) @IsOptional() @IsString() @MaxLength(120) localName?: string | null;

  @Field(() => [String], { nullable: true, description: 'BCP 47.' })
  @IsOptional()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @Matches(LANGUAGE_TAG, { each: true })
  languages?: string[] | null;

  @Field(() => Float, { nullable: true }) @IsOptional() @IsLatitude() latitude?: number | null;
  @Field(() => Float, { nullable: true }) @IsOptional() @IsLongitude() longitude?: number | null;

  @Field(() => [CityDescriptionInput], { nullable: true, description: 'Languages left out stay as they are.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CityDescriptionInput)
  descriptions?: CityDescriptionInput[] | null;

  @Field(() => [CityFigureInput], { nullable: true, description: 'All figures anew.' })
  @IsOptional()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => CityFigureInput)
  figures?: CityFigureInput[] | null;

  @Field(() => [CityRatingInput], { nullable: true, description: 'All ratings anew.' })
  @IsOptional()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => CityRatingInput)
  ratings?: CityRatingInput[] | null;
}
