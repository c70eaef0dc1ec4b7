import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { City } from '@libs/cities/city.entity.js';
import { Picture } from '@libs/media/pictures/picture.entity.js';
import { EDITORIAL_STATES, EditorialState } from '@libs/review/review.types.js';

/** An umbrella over celebrations of many hosts, with days of its own and a call for hosts. */
@ObjectType({ description: 'An umbrella over celebrations of many hosts, with days of its own and a call for hosts.' })
@Entity('festival')
@Check('festival_state', `state IN (${EDITORIAL_STATES.map((state) => `'${state}'`).join(', ')})`)
@Check('festival_published_is_dated', `state <> 'PUBLISHED' OR published_at IS NOT NULL`)
@Check('festival_days', 'ends_on >= starts_on')
@Index('festival_once', ['cityId', 'key'], { unique: true })
@Index('festival_of_city', ['cityId', 'startsOn', 'id'], { where: 'deleted_at IS NULL' })
@Index('festival_shown', ['startsOn', 'id'], { where: `state = 'PUBLISHED' AND deleted_at IS NULL` })
export class Festival {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  cityId: string;

  @ManyToOne(() => City, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'city_id' })
  ofCity: Relation<City>;

  /** Null where the person is gone. */
  @Index()
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'author_id' })
  byMember: Relation<Member> | null;

  /** Made by the client, so that beginning or copying twice is one festival. */
  @Column('uuid')
  key: string;

  @Field(() => String, { description: 'Its name in addresses.' })
  @Column('text', { unique: true })
  slug: string;

  @Field(() => String, { description: 'Language of its text, BCP 47.' })
  @Column('text')
  language: string;

  @Field(() => String)
  @Column('text')
  title: string;

  @Field(() => String, { description: 'Plain text with paragraphs.' })
  @Column('text', { default: '' })
  description: string;

  @Column('text', { array: true, default: '{}' })
  themeSlugs: string[];

  @Field(() => String, { description: 'Its first day, YYYY-MM-DD.' })
  @Column('date')
  startsOn: string;

  @Field(() => String, { description: 'Its last day, YYYY-MM-DD.' })
  @Column('date')
  endsOn: string;

  @Field(() => String, { description: 'IANA time zone of its days.' })
  @Column('text')
  zone: string;

  @Index()
  @Column('uuid', { nullable: true })
  posterId: string | null;

  @ManyToOne(() => Picture, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'poster_id' })
  posterPicture: Relation<Picture> | null;

  /** Its address is the festival's own; seen while that is published. */
  @Field(() => String, { nullable: true, description: 'What it says to those who could offer something: plain text with paragraphs.' })
  @Column('text', { nullable: true })
  callText: string | null;

  /** The end of the last day of the call; over the API it is that day. */
  @Column('timestamptz', { nullable: true })
  callOpenUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  callOpenedAt: Date | null;

  @Field(() => EditorialState)
  @Column('text', { default: 'DRAFT' })
  state: EditorialState;

  /** What the desk judges: raised by a save of words or picture. */
  @Column('int', { default: 1 })
  revision: number;

  @Field(() => Int, { description: 'Raised by every save; writes name the one they saw.' })
  @Column('int', { default: 1 })
  edits: number;

  @Field(() => Boolean, { description: 'Published at once, and the desk has not looked at it as it stands.' })
  @Column('boolean', { default: false })
  checkedLater: boolean;

  /** The one of an earlier year. No foreign key: it says where it came from, whatever became of that. */
  @Column('uuid', { nullable: true, name: 'copied_from' })
  copiedFromId: string | null;

  @Field(() => Date)
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date)
  @Column('timestamptz')
  updatedAt: Date;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  deletedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it is of the invented sample network.' })
  @Column('boolean', { default: false })
  isSample: boolean;

  // No columns from here on: reads fill them for the one who asks (read/).

  @Field(() => City)
  city: Relation<City>;

  @Field(() => Picture, { nullable: true })
  poster: Relation<Picture> | null;
}
