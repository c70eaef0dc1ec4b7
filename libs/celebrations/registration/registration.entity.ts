import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { Occurrence } from '../when/occurrence.entity.js';
import { CancelledBy, RegistrationState, type StoredAnswers } from './registration.types.js';

const OPEN = `state IN ('UNCONFIRMED', 'REGISTERED', 'WAITING')`;

/** Somebody comes to one occurrence: a member, or whoever has a mail address. For them and the crew of the city alone. */
@ObjectType({ description: 'Somebody comes to one occurrence. Seen by themselves and the people of the city who receive them.' })
@Entity('registration')
@Check('registration_state', `state IN ('UNCONFIRMED', 'REGISTERED', 'WAITING', 'CANCELLED', 'EXPIRED')`)
@Check('registration_places', 'places BETWEEN 1 AND 10')
@Check('registration_line', `(state = 'WAITING') = (line IS NOT NULL)`)
@Check('registration_registered', `state <> 'REGISTERED' OR registered_at IS NOT NULL`)
@Check('registration_cancelled', `(state = 'CANCELLED') = (cancelled_at IS NOT NULL AND cancelled_by IS NOT NULL)`)
@Check('registration_cancelled_by', `cancelled_by IN ('SELF', 'CITY', 'OCCURRENCE')`)
@Check('registration_attended', `(attended_at IS NULL) = (attended_places IS NULL) AND attended_places >= 0`)
@Index('registration_once', ['occurrenceId', 'email'], { unique: true, where: OPEN })
@Index('registration_repeated', ['occurrenceId', 'key'], { unique: true })
@Index('registration_line_of', ['occurrenceId', 'line'], { unique: true, where: `state = 'WAITING'` })
@Index('registration_list', ['occurrenceId', 'id'])
@Index('registration_of_member', ['memberId', 'createdAt', 'id'], { where: 'member_id IS NOT NULL' })
@Index('registration_unconfirmed', ['confirmUntil'], { where: `state = 'UNCONFIRMED'` })
@Index('registration_manage', ['manageTokenHash'], { unique: true })
@Index('registration_confirm', ['confirmTokenHash'], { unique: true, where: 'confirm_token_hash IS NOT NULL' })
export class Registration {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  occurrenceId: string;

  @ManyToOne(() => Occurrence, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'occurrence_id' })
  ofOccurrence: Relation<Occurrence>;

  /** Null for who has no account, and where the account is gone. */
  @Column('uuid', { nullable: true })
  memberId: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'member_id' })
  ofMember: Relation<Member> | null;

  /** Made by the client, so that a repeat is one registration. */
  @Column('uuid')
  key: string;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => String)
  @Column('citext')
  email: string;

  /** Language of their mails, BCP 47. */
  @Column('text')
  locale: string;

  @Field(() => Int)
  @Column('int')
  places: number;

  @Column('jsonb', { name: 'answers', default: {} })
  storedAnswers: StoredAnswers;

  @Field(() => RegistrationState)
  @Column('text')
  state: RegistrationState;

  /** Place in the line, from the sequence registration_line, taken while the occurrence is locked. */
  @Column('bigint', { nullable: true })
  line: number | null;

  @Field(() => String, { nullable: true, description: 'Shown at the door; ten characters of Crockford’s base 32. Null before it is confirmed, and to who has neither session nor link.' })
  @Index({ unique: true })
  @Column('text')
  code: string;

  /** Of the link in their mails: see and cancel. */
  @Column('bytea')
  manageTokenHash: Buffer;

  @Column('bytea', { nullable: true })
  confirmTokenHash: Buffer | null;

  @Column('timestamptz', { nullable: true })
  confirmUntil: Date | null;

  @Field(() => Date)
  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it got its places.' })
  @Column('timestamptz', { nullable: true })
  registeredAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  cancelledAt: Date | null;

  @Field(() => CancelledBy, { nullable: true })
  @Column('text', { nullable: true })
  cancelledBy: CancelledBy | null;

  @Field(() => String, { nullable: true, description: 'What the city said when it cancelled.' })
  @Column('text', { nullable: true })
  cancelReason: string | null;

  @Field(() => Date, { nullable: true, description: 'When they came.' })
  @Column('timestamptz', { nullable: true })
  attendedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many of them came.' })
  @Column('int', { nullable: true })
  attendedPlaces: number | null;

  @Index()
  @Column('uuid', { nullable: true })
  checkedBy: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'checked_by' })
  checker: Relation<Member> | null;

  // No columns from here on: reads fill them for the one who asks.

  @Field(() => Occurrence, { nullable: true, description: 'Null while its celebration is not on the site.' })
  occurrence: Relation<Occurrence> | null;
}
