import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { City } from '@libs/cities/city.entity.js';
import { Practice } from '../practice.entity.js';
import { ADOPTION_STATES, AdoptionState } from './adoption-state.js';
import type { StoredPlan, StoredReport } from './adoption-parts.types.js';
import { AdoptionPlan, AdoptionReport, AdoptionResponse, AdoptionViewerCan, type ReportAnswer } from './adoption.types.js';

/** A city takes over the practice of another: its plan, what became of it, and what it reports. */
@ObjectType({ description: 'A city takes over the practice of another.' })
@Entity('adoption')
@Check('adoption_state', `state IN (${ADOPTION_STATES.map((state) => `'${state}'`).join(', ')})`)
@Check('adoption_stopped', `(state = 'STOPPED') = (stopped_at IS NOT NULL AND stopped_reason IS NOT NULL)`)
@Check('adoption_response', `response IN ('CONFIRMED', 'COMMENTED')`)
@Index('adoption_open', ['practiceId', 'cityId'], { unique: true, where: `state <> 'STOPPED'` })
@Index('adoption_of_practice', ['practiceId', 'state', 'createdAt', 'id'])
@Index('adoption_of_city', ['cityId', 'updatedAt', 'id'])
export class Adoption {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  practiceId: string;

  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id' })
  ofPractice: Relation<Practice>;

  @Field(() => Int, { description: 'Number of the revision it began from.' })
  @Column('int')
  basedOn: number;

  /** The city that takes over. */
  @Column('uuid')
  cityId: string;

  @ManyToOne(() => City, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'city_id' })
  ofCity: Relation<City>;

  /** Who began it; null where they are gone. */
  @Index()
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'author_id' })
  byMember: Relation<Member> | null;

  @Field(() => AdoptionState)
  @Column('text', { default: 'CONSIDERING' })
  state: AdoptionState;

  @Column('jsonb', { name: 'plan' })
  storedPlan: StoredPlan;

  @Column('jsonb', { name: 'report' })
  storedReport: StoredReport;

  @Field(() => Int, { description: 'Raised by every save and move; writes name the one they saw.' })
  @Column('int', { default: 1 })
  edits: number;

  @Field(() => Date)
  @Column('timestamptz')
  consideringAt: Date;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  adaptingAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  runningAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  reportedAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  stoppedAt: Date | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  stoppedReason: string | null;

  /** What the practice's city answered to the report. */
  @Column('text', { nullable: true, name: 'response' })
  answer: ReportAnswer | null;

  @Column('text', { nullable: true })
  responseText: string | null;

  @Column('timestamptz', { nullable: true })
  respondedAt: Date | null;

  @Index()
  @Column('uuid', { nullable: true })
  respondedBy: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'responded_by' })
  responder: Relation<Member> | null;

  @Field(() => Date)
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date)
  @Column('timestamptz')
  updatedAt: Date;

  @Field(() => Boolean, { description: 'Whether it is of the invented sample network.' })
  @Column('boolean', { default: false })
  isSample: boolean;

  // No columns from here on: reads fill them for the one who asks (read/).

  @Field(() => City, { description: 'The city that takes over.' })
  city: Relation<City>;

  @Field(() => String, { description: 'Title of the practice in the revision it began from, also while the practice is not shown.' })
  practiceTitle: string;

  @Field(() => City, { description: 'The city whose practice it is.' })
  practiceCity: Relation<City>;

  @Field(() => AdoptionPlan)
  plan: Relation<AdoptionPlan>;

  @Field(() => AdoptionReport, { nullable: true, description: 'Until it is given, for the people of its city and the desk alone.' })
  report: Relation<AdoptionReport> | null;

  @Field(() => AdoptionResponse, { nullable: true, description: 'Null until the practice’s city has answered the report as it stands.' })
  response: Relation<AdoptionResponse> | null;

  @Field(() => AdoptionViewerCan)
  viewerCan: Relation<AdoptionViewerCan>;
}
