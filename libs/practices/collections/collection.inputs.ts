import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Matches, MaxLength, Min, ValidateNested } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { ConnectionArgs } from '@libs/platform/graphql/connection.js';

const LIMIT = LIMITS.collection;
const SLUG = /^[a-z0-9-]{1,80}$/;
const NOT_BLANK = /\S/;

@ArgsType()
export class CollectionId {
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
export class CollectionsArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: 'Slug: those of one city; without it all.' }) @IsOptional() @Matches(SLUG) city?: string | null;
}

@InputType()
export class CollectionItemInput {
  @Field(() => ID) @IsUUID() practiceId: string;
  @Field(() => String, { description: 'Why it is in the collection; plain text.' }) @MaxLength(LIMIT.why) why: string;
}

@InputType()
export class SaveCollectionInput {
  @Field(() => ID, { description: 'Of the collection: made by the client for a new one, so that a repeat finds it.' }) @IsUUID() id: string;
  @Field(() => String, { nullable: true, description: 'Slug of the city whose collection a new one is; without it the network’s. A collection stays whose it is.' })
  @IsOptional()
  @Matches(SLUG)
  citySlug?: string | null;
  @Field(() => Int, { description: 'Of the collection that was seen; 0 for a new one.' }) @IsInt() @Min(0) edits: number;
  @Field(() => String, { description: 'Of its words, BCP 47.' }) @Matches(LANGUAGE_TAG) language: string;
  @Field(() => String) @MaxLength(LIMIT.title) @Matches(NOT_BLANK) title: string;
  @Field(() => String, { description: 'Plain text with paragraphs.' }) @MaxLength(LIMIT.intro) intro: string;
  @Field(() => [CollectionItemInput], { description: 'In their order. What is in it and not shown now stays at its end.' })
  @ArrayMaxSize(LIMIT.items)
  @ValidateNested({ each: true })
  @Type(() => CollectionItemInput)
  items: CollectionItemInput[];
}
