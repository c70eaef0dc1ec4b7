import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsInt, IsNumber, IsOptional, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';

const NOT_BLANK = /\S/;
const LIMIT = LIMITS.recap;

@ArgsType()
export class RecapOf {
  @Field(() => ID) @IsUUID() celebrationId: string;
}

@ArgsType()
export class RecapSeen extends RecapOf {
  @Field(() => Int, { description: 'Edits of the recap that were seen.' }) @IsInt() @Min(0) edits: number;
}

@InputType()
export class RecapNumberInput {
  @Field(() => ID, { description: 'Made once by the client, a UUID; stays when the figure changes, as it is cited by it.' }) @IsUUID() key: string;
  @Field(() => String, { description: 'What is counted.' }) @MaxLength(LIMIT.label) @Matches(NOT_BLANK) label: string;
  @Field(() => String) @MaxLength(LIMIT.unit) unit: string;
  @Field(() => Float) @IsNumber() @Min(-LIMIT.amount) @Max(LIMIT.amount) value: number;
}

@InputType()
export class RecapPartnerInput {
  @Field(() => String) @MaxLength(LIMIT.name) @Matches(NOT_BLANK) name: string;
  @Field(() => String, { description: 'What they did.' }) @MaxLength(LIMIT.part) part: string;
}

/** What is left out stays as it is; null empties what may be empty. */
@InputType({ description: 'What is left out stays as it is; null empties what may be empty.' })
export class SaveRecapInput {
  @Field(() => ID) @IsUUID() celebrationId: string;
  @Field(() => Int, { description: 'Edits of the recap that were seen; 0 where nothing was saved yet.' }) @IsInt() @Min(0) edits: number;

  @Field(() => Int, { nullable: true, description: 'How many came.' }) @IsOptional() @IsInt() @Min(0) @Max(LIMIT.people) people?: number | null;
  @Field(() => [RecapNumberInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(LIMIT.numbers)
  @ValidateNested({ each: true })
  @Type(() => RecapNumberInput)
  numbers?: RecapNumberInput[] | null;
  @Field(() => [RecapPartnerInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(LIMIT.partners)
  @ValidateNested({ each: true })
  @Type(() => RecapPartnerInput)
  partners?: RecapPartnerInput[] | null;
  @Field(() => String, { nullable: true, description: 'Plain text with paragraphs.' }) @IsOptional() @MaxLength(LIMIT.text) text?: string | null;
  @Field(() => String, { nullable: true, description: 'Of text and labels, BCP 47; the celebration’s unless it is said.' }) @IsOptional() @Matches(LANGUAGE_TAG) language?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Pictures of its city for a RECAP, at most three, in their order.' })
  @IsOptional()
  @ArrayMaxSize(LIMIT.pictures)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  pictureIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'A clip of its city, made of the recording.' }) @IsOptional() @IsUUID() clipId?: string | null;
}
