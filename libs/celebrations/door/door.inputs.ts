import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsDate, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';
import { ConnectionArgs } from '@libs/platform/graphql/connection.js';
import { RegistrationState } from '../registration/registration.types.js';

@ArgsType()
export class RegistrationsArgs extends ConnectionArgs {
  @Field(() => ID) @IsUUID() occurrenceId: string;
  @Field(() => RegistrationState, { nullable: true, description: 'All but those never confirmed where none is given.' }) @IsOptional() @IsIn(Object.keys(RegistrationState)) state?: RegistrationState | null;
  @Field(() => String, { nullable: true, description: 'Part of a name or an address.' }) @IsOptional() @IsString() @MaxLength(LIMITS.library.search) search?: string | null;
}

@InputType()
export class CheckInInput {
  @Field(() => ID) @IsUUID() occurrenceId: string;
  @Field(() => String, { description: 'As it was read or typed.' }) @IsString() @MaxLength(40) code: string;
  @Field(() => Int, { nullable: true, description: 'How many came; all that are registered where nothing is said.' }) @IsOptional() @IsInt() @Min(1) @Max(LIMITS.registration.places) places?: number | null;
  @Field(() => Date, { nullable: true, description: 'When they came, where it is told later; else now. The same person, door-keeper and time again is the same act: it changes nothing but `places`.' }) @IsOptional() @IsDate() at?: Date | null;
}

@ArgsType()
export class RegistrationIdArgs {
  @Field(() => ID) @IsUUID() id: string;
}
