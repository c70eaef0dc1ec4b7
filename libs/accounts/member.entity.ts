import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export enum MemberStatus {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
}
registerEnumType(MemberStatus, {
  name: 'MemberStatus',
  valuesMap: { ACTIVE: { description: 'May sign in.' }, SUSPENDED: { description: 'Shut out by an administrator until reinstated.' } },
});

/** A person with an account. As a type of the API it is for administrators; everybody else meets a `Person`. */
@Entity('member')
@ObjectType({ description: 'A person with an account, as administrators see them.' })
@Check('member_status', `status IN ('ACTIVE', 'SUSPENDED')`)
@Index('member_by_name', ['name', 'id'])
export class Member {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'Where mail reaches them; also their name at sign-in.' })
  @Index({ unique: true })
  @Column('citext')
  email: string;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => String, { description: 'Language they read, BCP 47.' })
  @Column('text')
  locale: string;

  @Field(() => String, { description: 'IANA time zone.' })
  @Column('text', { default: 'UTC' })
  timeZone: string;

  /** Argon2id in PHC form; null for people who sign in by mail alone. */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  @Field(() => MemberStatus)
  @Column('text', { default: MemberStatus.ACTIVE })
  status: MemberStatus;

  @Field(() => String, { nullable: true, description: 'Why they were suspended.' })
  @Column('text', { nullable: true })
  suspendedReason: string | null;

  @Field(() => Boolean, { description: 'Whether their name stands on the pages of their cities and clips.' })
  @Column('boolean', { default: false })
  showPublicly: boolean;

  @Field(() => Boolean, { description: 'Whether they are an invented person of the sample network.' })
  @Column('boolean', { default: false })
  isSample: boolean;

  @Field(() => Date)
  @Column('timestamptz')
  createdAt: Date;
}
