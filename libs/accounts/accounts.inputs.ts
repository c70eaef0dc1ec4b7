import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsEmail, IsIn, IsOptional, IsString, IsTimeZone, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { LANGUAGE_CODES, LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { NETWORK_ROLES, type NetworkRoleName } from '@libs/contracts/roles.js';
import { NetworkRoleNameEnum } from './network-role.entity.js';

const { name, email, password } = LIMITS.person;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

@InputType()
export class SignInInput {
  @Field(() => String) @IsEmail() @MaxLength(email) email: string;
  // No lower limit: a password of yesterday's rules is still one.
  @Field(() => String) @IsString() @MinLength(1) @MaxLength(password.max) password: string;
}

@InputType()
export class UpdateProfileInput {
  @Field(() => String) @IsString() @Matches(/\S/) @MaxLength(name) name: string;
  @Field(() => String, { description: 'A language of the interface, BCP 47.' }) @IsIn(LANGUAGE_CODES) locale: string;
  @Field(() => String, { description: 'IANA time zone.' }) @IsTimeZone() timeZone: string;
  @Field(() => Boolean) @IsBoolean() showPublicly: boolean;
}

@InputType()
export class SetPasswordInput {
  @Field(() => String, { nullable: true, description: 'Needed where there is a password already.' })
  @IsOptional()
  @IsString()
  @MaxLength(password.max)
  currentPassword?: string | null;

  @Field(() => String) @IsString() @MinLength(password.min) @MaxLength(password.max) newPassword: string;
}

@InputType()
export class SetNetworkRoleInput {
  @Field(() => ID) @IsUUID() memberId: string;
  @Field(() => NetworkRoleNameEnum) @IsIn(NETWORK_ROLES) role: NetworkRoleName;

  @Field(() => [String], { nullable: true, description: 'Languages they may judge, BCP 47; none means all.' })
  @IsOptional()
  @ArrayMaxSize(30)
  @Matches(LANGUAGE_TAG, { each: true })
  languages?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Slugs of the themes they may judge; none means all.' })
  @IsOptional()
  @ArrayMaxSize(30)
  @MaxLength(60, { each: true })
  @Matches(SLUG, { each: true })
  themes?: string[] | null;

  @Field(() => Boolean, { description: 'false ends the role.' }) @IsBoolean() granted: boolean;
}
