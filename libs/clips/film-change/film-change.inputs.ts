import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';

@ArgsType()
export class FilmChangeOf {
  @Field(() => ID) @IsUUID() clipId: string;
}

@ArgsType()
export class FilmChangeId {
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
export class FilmChangeRevision extends FilmChangeId {
  @Field(() => Int, { description: 'The revision that was seen.' }) @IsInt() @Min(1) revision: number;
}

@ArgsType()
export class DescribeFilmChange extends FilmChangeRevision {
  @Field(() => String) @MaxLength(LIMITS.filmChange.note) note: string;
}

@ArgsType()
export class FinishFilmChange extends FilmChangeId {
  @Field(() => ID) @Matches(/^[A-Za-z0-9_-]{1,80}$/) uploadId: string;
  @Field(() => String, { nullable: true, description: 'Of the whole file, 64 hexadecimal digits.' }) @IsOptional() @Matches(/^[0-9a-fA-F]{64}$/) sha256?: string | null;
}

@ArgsType()
export class FilmChangeCaptions extends FilmChangeId {
  @Field(() => String, { description: 'BCP 47.' }) @Matches(LANGUAGE_TAG) language: string;
  @Field(() => String, { nullable: true, description: 'The text of a WebVTT or SRT file; without it, those in this language are removed.' })
  @IsOptional()
  @MaxLength(LIMITS.captions.maxBytes)
  content?: string | null;
}
