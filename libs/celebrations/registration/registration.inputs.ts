import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsEmail, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { LANGUAGE_CODES } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';

const { answer, answers, places, reason, token } = LIMITS.registration;

@InputType({ description: 'An answer to a question of the celebration.' })
export class AnswerInput {
  @Field(() => String) @IsString() @MaxLength(60) key: string;
  @Field(() => String, { nullable: true, description: 'To TEXT and CHOICE.' }) @IsOptional() @IsString() @MaxLength(answer) text?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'To YES_NO.' }) @IsOptional() @IsBoolean() yes?: boolean | null;
}

@InputType({ description: 'Of a signed-in member name, address and language are those of their account.' })
export class RegisterInput {
  @Field(() => ID) @IsUUID() occurrenceId: string;
  @Field(() => ID, { description: 'Made by the client: the same again is the same registration.' }) @IsUUID() key: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Matches(/\S/) @MaxLength(LIMITS.person.name) name?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsEmail() @MaxLength(LIMITS.person.email) email?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the mails.' }) @IsOptional() @IsIn(LANGUAGE_CODES) locale?: string | null;
  @Field(() => Int, { nullable: true, description: 'One where nothing is said.' }) @IsOptional() @IsInt() @Min(1) @Max(places) places?: number | null;

  @Field(() => [AnswerInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(answers)
  @ValidateNested({ each: true })
  @Type(() => AnswerInput)
  answers?: AnswerInput[] | null;
}

@ArgsType()
export class RegistrationTokenArgs {
  @Field(() => String, { description: 'Of the link in the mail.' }) @IsString() @MaxLength(token) token: string;
}

@ArgsType()
export class CancelRegistrationArgs {
  @Field(() => String, { nullable: true, description: 'Of the link in the mail.' }) @IsOptional() @IsString() @MaxLength(token) token?: string | null;
  @Field(() => ID, { nullable: true, description: 'One’s own, of a signed-in member.' }) @IsOptional() @IsUUID() id?: string | null;
}

@ArgsType()
export class CancelRegistrationOfArgs {
  @Field(() => ID) @IsUUID() id: string;
  @Field(() => String, { nullable: true, description: 'Told to the person.' }) @IsOptional() @IsString() @MaxLength(reason) reason?: string | null;
}
