import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import type { CityRoleName as RoleName } from '@libs/contracts/roles.js';
import { City } from '../city.entity.js';
import { CityRoleName } from '../city.types.js';

export const InvitationState = { OPEN: 'OPEN', EXPIRED: 'EXPIRED', ACCEPTED: 'ACCEPTED', WITHDRAWN: 'WITHDRAWN' } as const;
export type InvitationState = keyof typeof InvitationState;
registerEnumType(InvitationState, { name: 'InvitationState' });

/** Asks somebody, by mail, to work in a city. Good once. */
@Entity('invitation')
@ObjectType({ description: 'Asks somebody to work in a city; for those who may invite there.' })
@Check('invitation_role', `role IN ('FOCAL_POINT', 'CONTRIBUTOR', 'ORGANISER')`)
export class Invitation {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => ID)
  @Index()
  @Column('uuid')
  cityId: string;

  @ManyToOne(() => City, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'city_id' })
  city: Relation<City>;

  @Field(() => CityRoleName)
  @Column('text')
  role: RoleName;

  @Field(() => String)
  @Index()
  @Column('citext')
  email: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  name: string | null;

  @Field(() => String, { description: 'Language of the mail.' })
  @Column('text')
  locale: string;

  /** SHA-256 of the token in the mail. */
  @Index({ unique: true })
  @Column('bytea')
  tokenHash: Buffer;

  @Column('uuid', { nullable: true })
  invitedBy: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'invited_by' })
  inviter: Relation<Member> | null;

  @Field(() => Date)
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date)
  @Column('timestamptz')
  expiresAt: Date;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  @Column('uuid', { nullable: true })
  acceptedBy: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'accepted_by' })
  accepter: Relation<Member> | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
