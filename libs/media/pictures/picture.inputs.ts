import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';

@InputType()
export class DescribePictureInput {
  @Field(() => ID) @IsUUID() id: string;
  @Field({ description: 'What it shows, for who does not see it.' }) @MaxLength(LIMITS.picture.alt) alt: string;
}
