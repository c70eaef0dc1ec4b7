import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Celebration } from '../celebration.entity.js';
import { LOCAL_TIME, type AccessService } from '../celebration.types.js';
import { OccurrenceState } from './occurrence.types.js';

/** What happens at one time. It carries copies of what calendars choose by, so that they read this table alone. */
@ObjectType({ description: 'What happens at one time: a celebration that happens once has one.' })
@Entity('occurrence')
@Check('occurrence_state', `state IN ('SCHEDULED', 'CANCELLED') AND (state = 'CANCELLED') = (cancelled_at IS NOT NULL)`)
@Check('occurrence_local_times', `original_start ~ '${LOCAL_TIME}' AND starts_local ~ '${LOCAL_TIME}' AND ends_local ~ '${LOCAL_TIME}'`)
@Check('occurrence_times', 'ends_at >= starts_at')
@Check('occurrence_not_oversold', 'taken <= capacity')
@Check('occurrence_counts', 'taken >= 0 AND waiting >= 0')
@Index('occurrence_once', ['celebrationId', 'originalStart'], { unique: true })
@Index('occurrence_of_celebration', ['celebrationId', 'startsAt', 'id'])
@Index('occurrence_shown', ['startsAt', 'id'], { where: 'shown' })
// What goes on for longer: calendars look for it among what began long ago, too.
@Index('occurrence_shown_long', ['startsAt', 'id'], { where: `shown AND ends_at - starts_at > '4 days'::interval` })
@Index('occurrence_shown_city', ['cityId', 'startsAt', 'id'], { where: 'shown' })
@Index('occurrence_shown_country', ['country', 'startsAt', 'id'], { where: 'shown' })
@Index('occurrence_shown_region', ['region', 'startsAt', 'id'], { where: 'shown' })
@Index('occurrence_shown_festival', ['festivalId', 'startsAt', 'id'], { where: 'shown AND festival_id IS NOT NULL' })
@Index('occurrence_shown_themes', ['themeSlugs'], { type: 'gin', where: 'shown' })
@Index('occurrence_shown_place', ['latitude', 'longitude'], { where: 'shown AND latitude IS NOT NULL' })
export class Occurrence {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  celebrationId: string;

  @ManyToOne(() => Celebration, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'celebration_id' })
  ofCelebration: Relation<Celebration>;

  @Field(() => String, { description: 'The local start that the rule made: its name within the series, whatever it is moved to.' })
  @Column('text')
  originalStart: string;

  @Field(() => String, { description: 'Wall time of its celebration’s zone, YYYY-MM-DDTHH:mm; of whole days the first, YYYY-MM-DD.' })
  @Column('text')
  startsLocal: string;

  @Field(() => String, { description: 'Likewise; of whole days the last of them.' })
  @Column('text')
  endsLocal: string;

  @Field(() => Date)
  @Column('timestamptz')
  startsAt: Date;

  @Field(() => Date)
  @Column('timestamptz')
  endsAt: Date;

  /** The zone database by which the instants were computed. */
  @Column('text')
  zoneVersion: string;

  @Field(() => OccurrenceState)
  @Column('text', { default: 'SCHEDULED' })
  state: OccurrenceState;

  @Field(() => Date, { nullable: true, description: 'When it was last moved.' })
  @Column('timestamptz', { nullable: true })
  movedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  cancelledAt: Date | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  cancelReason: string | null;

  /** Its own place, where that is not its celebration's. */
  @Column('text', { nullable: true, name: 'place_name' })
  ownPlaceName: string | null;

  @Field(() => Int, { nullable: true, description: 'Places; null without a limit.' })
  @Column('int', { nullable: true })
  capacity: number | null;

  @Field(() => Int, { description: 'Places that are taken.' })
  @Column('int', { default: 0 })
  taken: number;

  @Field(() => Int, { description: 'Places that those in the line wait for.' })
  @Column('int', { default: 0 })
  waiting: number;

  /** Of its entry in calendars: raised by each move, cancellation and return. */
  @Column('int', { default: 0 })
  sequence: number;

  @Field(() => Int, { description: 'Raised by every change of it alone; writes name the one they saw.' })
  @Column('int', { default: 1 })
  edits: number;

  // Copies, kept in the transaction that changes what they are copies of (copy-to-occurrences.ts).

  /** Its celebration is published and not deleted. */
  @Column('boolean', { default: false })
  shown: boolean;

  @Column('uuid')
  cityId: string;

  @Column('text')
  region: string;

  @Column('text')
  country: string;

  @Column('text', { array: true })
  themeSlugs: string[];

  @Column('boolean')
  free: boolean;

  @Column('boolean')
  online: boolean;

  @Column('text', { array: true })
  accessServices: AccessService[];

  @Column('text', { array: true })
  languages: string[];

  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  /** No foreign key: it is its celebration's that counts. */
  @Column('uuid', { nullable: true })
  festivalId: string | null;

  // No columns from here on: reads fill them for the one who asks (read/).

  @Field(() => Celebration)
  celebration: Relation<Celebration>;

  @Field(() => String, { nullable: true, description: 'Its own place, or its celebration’s.' })
  placeName: string | null;
}
