import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsEmail, IsIn, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { LANGUAGE_CODES } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { ConnectionArgs } from '@libs/platform/graphql/connection.js';

@InputType()
export class JoinFestivalInput {
  @Field(() => String) @MaxLength(120) @Matches(/^[a-z0-9-]+$/) slug: string;
  @Field(() => String, { description: 'Who offers: a person, a club, a library.' }) @IsString() @Matches(/\S/) @MaxLength(LIMITS.person.name) name: string;
  @Field(() => String) @IsEmail() @MaxLength(LIMITS.person.email) email: string;
  @Field(() => String, { description: 'Language of the mails.' }) @IsIn(LANGUAGE_CODES) locale: string;
}

@ArgsType()
export class HostTokenArgs {
  @Field(() => String, { description: 'Of the link in the mail.' }) @IsString() @MaxLength(LIMITS.registration.token) token: string;
}

@ArgsType()
export class HostId {
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
export class FestivalIdArgs {
  @Field(() => ID) @IsUUID() festivalId: string;
}

@ArgsType()
export class FestivalHostsArgs extends ConnectionArgs {
  @Field(() => ID) @IsUUID() festivalId: string;
}
