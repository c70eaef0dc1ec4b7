import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { City } from '../city.entity.js';
import { CityKind, type Region } from '../city.types.js';

export const ApplicationState = { UNCONFIRMED: 'UNCONFIRMED', OPEN: 'OPEN', ACCEPTED: 'ACCEPTED', DECLINED: 'DECLINED' } as const;
export type ApplicationState = keyof typeof ApplicationState;
registerEnumType(ApplicationState, { name: 'ApplicationState', valuesMap: { UNCONFIRMED: { description: 'Its mailed link was not opened yet.' } } });

/**
 * A city asks to join. Once its mailed link is opened there is a City that is an applicant; the decision stays on record here, also
 * where the city is gone with it.
 */
@Entity('city_application')
@ObjectType({ description: 'A city asks to join the network; for administrators.' })
@Check('city_application_state', `state IN ('UNCONFIRMED', 'OPEN', 'ACCEPTED', 'DECLINED')`)
@Check('city_application_decision', `(state IN ('ACCEPTED', 'DECLINED')) = (decided_at IS NOT NULL)`)
@Index('city_application_decided', ['decidedAt', 'id'], { where: 'decided_at IS NOT NULL' })
@Index('city_application_unconfirmed', ['expiresAt'], { where: `state = 'UNCONFIRMED'` })
export class CityApplication {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  /** Null before it is confirmed and after it is declined. */
  @Index({ unique: true })
  @Column('uuid', { nullable: true })
  cityId: string | null;

  @ManyToOne(() => City, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'city_id' })
  city: Relation<City> | null;

  @Field(() => String)
  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  localName: string | null;

  @Field(() => CityKind)
  @Column('text')
  kind: CityKind;

  @Field(() => String, { description: 'ISO 3166-1, two letters.' })
  @Column('text')
  country: string;

  @Column('text')
  region: Region;

  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Column('text', { array: true })
  languages: string[];

  @Column('text')
  timeZone: string;

  @Field(() => String, { nullable: true, description: 'Null where the city came into the network by another way than the form.' })
  @Column('text', { nullable: true })
  contactName: string | null;

  @Field(() => String, { nullable: true })
  @Index()
  @Column('citext', { nullable: true })
  contactEmail: string | null;

  @Field(() => String, { nullable: true, description: 'What they say for themselves.' })
  @Column('text', { nullable: true })
  why: string | null;

  @Field(() => String, { description: 'Language of mails to the contact.' })
  @Column('text')
  locale: string;

  @Field(() => ApplicationState)
  @Column('text')
  state: ApplicationState;

  /** SHA-256 of the token in the mail. */
  @Index({ unique: true })
  @Column('bytea', { nullable: true })
  tokenHash: Buffer | null;

  @Column('timestamptz')
  createdAt: Date;

  /** Of the mailed link. */
  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'decided_by' })
  decider: Relation<Member> | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined, as the contact was told.' })
  @Column('text', { nullable: true })
  reason: string | null;

  /** No column: reads join it. */
  @Field(() => String, { nullable: true })
  decidedByName?: string | null;
}
