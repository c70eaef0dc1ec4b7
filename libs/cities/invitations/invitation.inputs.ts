import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsEmail, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { LANGUAGE_CODES } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { CITY_ROLES, type CityRoleName as RoleName } from '@libs/contracts/roles.js';
import { CityRoleName } from '../city.types.js';

const { name, email, password } = LIMITS.person;

@InputType()
export class InviteToCityInput {
  @Field(() => ID) @IsUUID() cityId: string;
  @Field(() => String) @IsEmail() @MaxLength(email) email: string;
  @Field(() => String, { nullable: true, description: 'What to call them.' }) @IsOptional() @IsString() @MaxLength(name) name?: string | null;
  @Field(() => CityRoleName) @IsIn(CITY_ROLES) role: RoleName;
  @Field(() => String, { description: 'Language of the mail.' }) @IsIn(LANGUAGE_CODES) locale: string;
}

@InputType()
export class AcceptInvitationInput {
  @Field(() => String) @IsString() @MaxLength(200) token: string;

  @Field(() => String, { nullable: true, description: 'For who has no account yet; the name in the invitation where none is given.' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(name)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'For who has no account yet and wants to sign in by password; an account that is there keeps its own.' })
  @IsOptional()
  @IsString()
  @MinLength(password.min)
  @MaxLength(password.max)
  password?: string | null;

  @Field(() => String, { nullable: true, description: 'Language of a new account; the invitation’s where none is given.' }) @IsOptional() @IsIn(LANGUAGE_CODES) locale?: string | null;
}

@ArgsType()
export class InvitationTokenArgs {
  @Field(() => String) @IsString() @MaxLength(200) token: string;
}
