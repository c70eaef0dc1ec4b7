import { Field, ObjectType } from '@nestjs/graphql';
import type { CityRoleName as RoleName } from '@libs/contracts/roles.js';
import { CityRoleName } from '../city.types.js';
import { InvitationState } from './invitation.entity.js';

@ObjectType({ description: 'An invitation as who holds its link sees it.' })
export class InvitationPreview {
  @Field(() => String) cityName: string;
  @Field(() => String) citySlug: string;
  @Field(() => CityRoleName) role: RoleName;
  @Field(() => String) email: string;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true, description: 'Who invites.' }) invitedBy: string | null;
  @Field(() => Date) expiresAt: Date;
  @Field(() => InvitationState) state: InvitationState;
  @Field(() => Boolean, { description: 'Whether the address has an account: then neither name nor password is asked for.' }) hasAccount: boolean;
}
