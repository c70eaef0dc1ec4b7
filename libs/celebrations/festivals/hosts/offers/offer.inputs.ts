import { ArgsType, Field, ID, InputType, Int, OmitType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, MaxLength, Min, ValidateNested } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';
import { ConnectionArgs } from '@libs/platform/graphql/connection.js';
import { SaveCelebrationInput } from '../../../edit/celebration.inputs.js';
import { HostTokenArgs } from '../host.inputs.js';
import { OfferState } from '../host.types.js';

const { bulk } = LIMITS.festival;
const { note } = LIMITS.festivalHosts;
/** What organisers are shown: what a host still writes is nobody's business. */
const SHOWN = [OfferState.OFFERED, OfferState.ACCEPTED, OfferState.DECLINED] as const;

@InputType()
export class CreateOfferInput {
  @Field(() => ID, { description: 'Made by the client, a UUID: a repeat then finds the offer it made.' }) @IsUUID() key: string;
  @Field(() => String) @MaxLength(LIMITS.celebration.title) @Matches(/\S/) title: string;
  @Field(() => String, { description: 'Wall time of the festival’s zone, YYYY-MM-DDTHH:mm; of whole days the day, YYYY-MM-DD.' }) @MaxLength(40) startsLocal: string;
  @Field(() => String, { description: 'Likewise; of whole days the last of them.' }) @MaxLength(40) endsLocal: string;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() allDay?: boolean | null;
}

/** As a city saves, but for picture and zone. */
@InputType({ description: 'What is left out stays as it is; null empties what may be empty.' })
export class SaveOfferInput extends OmitType(SaveCelebrationInput, ['posterId', 'zone'], InputType) {}

@ArgsType()
export class OfferArgs extends HostTokenArgs {
  @Field(() => ID, { description: 'Of the celebration.' }) @IsUUID() id: string;
}

@ArgsType()
export class SendOfferArgs extends OfferArgs {
  @Field(() => Int, { description: 'Edits of the celebration that were seen.' }) @IsInt() @Min(1) edits: number;
}

@InputType({ description: 'An offer as it was seen.' })
export class SeenOfferInput {
  @Field(() => ID, { description: 'Of the celebration.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'Edits of the celebration that were seen.' }) @IsInt() @Min(1) edits: number;
}

@ArgsType()
export class AcceptOffersArgs {
  @Field(() => ID) @IsUUID() festivalId: string;
  @Field(() => [SeenOfferInput], { description: `At most ${bulk}.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(bulk)
  @ArrayUnique((one: SeenOfferInput) => one.id)
  @ValidateNested({ each: true })
  @Type(() => SeenOfferInput)
  offers: SeenOfferInput[];
}

@ArgsType()
export class DeclineOffersArgs extends AcceptOffersArgs {
  @Field(() => String, { description: 'Why, for the hosts to read.' }) @IsString() @Matches(/\S/) @MaxLength(note) note: string;
}

@ArgsType()
export class FestivalOffersArgs extends ConnectionArgs {
  @Field(() => ID) @IsUUID() festivalId: string;
  @Field(() => OfferState, { nullable: true, description: 'Those that wait for an answer where none is given.' }) @IsOptional() @IsIn(SHOWN) offer?: (typeof SHOWN)[number] | null;
}

@InputType({ description: 'An item of the desk as it was seen.' })
export class SeenItemInput {
  @Field(() => ID, { description: 'Of the item.' }) @IsUUID() itemId: string;
  @Field(() => Int, { description: 'Revision that was looked at.' }) @IsInt() @Min(1) revision: number;
}

@ArgsType()
export class ApproveCelebrationsArgs {
  @Field(() => ID) @IsUUID() festivalId: string;
  @Field(() => [SeenItemInput], { description: `At most ${bulk}.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(bulk)
  @ArrayUnique((one: SeenItemInput) => one.itemId)
  @ValidateNested({ each: true })
  @Type(() => SeenItemInput)
  items: SeenItemInput[];
}
