import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { City } from '@libs/cities/city.entity.js';
import { Theme } from '@libs/themes/theme.entity.js';
import { EditorialState } from '@libs/review/review.types.js';
import { PracticeCard } from './library/practice-card.entity.js';
import { PracticeRevision } from './practice-revision.entity.js';
import { PracticeAuthor, RunningAnswer } from './practice.types.js';

/** A city's case study. Its texts are revisions with states of their own; what is on the site is the one it shows. */
@ObjectType({ description: 'A city’s case study, written so that another city can take it over.' })
@Entity('practice')
@Check('practice_running', `running IN ('RUNNING', 'CHANGED', 'ENDED')`)
@Check('practice_shown_is_dated', `shown_revision_id IS NULL OR (published_at IS NOT NULL AND first_published_at IS NOT NULL)`)
@Check('practice_not_its_own_parent', `parent_id <> id`)
@Index('practice_of_city', ['cityId', 'updatedAt', 'id'], { where: 'deleted_at IS NULL' })
@Index('practice_children', ['parentId'], { where: 'parent_id IS NOT NULL' })
@Index('practice_of_adoption', ['parentAdoptionId'], { unique: true, where: 'deleted_at IS NULL' })
// Made by hand (migration 0005), over an expression that TypeORM cannot say.
@Index('practice_to_ask', { synchronize: false })
export class Practice {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  cityId: string;

  @ManyToOne(() => City, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'city_id' })
  ofCity: Relation<City>;

  /** Null where the person is gone; the practice is its city's. */
  @Index()
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'author_id' })
  byMember: Relation<Member> | null;

  @Index()
  @Column('text')
  themeSlug: string;

  @ManyToOne(() => Theme)
  @JoinColumn({ name: 'theme_slug', referencedColumnName: 'slug' })
  ofTheme: Relation<Theme>;

  @Field(() => String, { description: 'Language of its text, BCP 47.' })
  @Column('text')
  language: string;

  /** The practice it grew from. */
  @Column('uuid', { nullable: true })
  parentId: string | null;

  @ManyToOne(() => Practice, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'parent_id' })
  grewFrom: Relation<Practice> | null;

  /** The adoption that became this practice. No foreign key: adoptions point at practices already. */
  @Column('uuid', { nullable: true })
  parentAdoptionId: string | null;

  /** The revision on the site; null while it shows none. No foreign key: revisions point here already. */
  @Column('uuid', { nullable: true })
  shownRevisionId: string | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  firstPublishedAt: Date | null;

  /** Of the revision it shows, to the millisecond: it is a list's position. */
  @Field(() => Date, { nullable: true, description: 'When the revision it shows was published.' })
  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  lastConfirmedAt: Date | null;

  /** What its city answered last. */
  @Column('text', { nullable: true, name: 'running' })
  runningAnswer: RunningAnswer | null;

  /** When its city was asked what it has not answered yet. */
  @Column('timestamptz', { nullable: true })
  askedAt: Date | null;

  @Field(() => Date)
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date)
  @Column('timestamptz')
  updatedAt: Date;

  @Column('timestamptz', { nullable: true })
  deletedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it is of the invented sample network.' })
  @Column('boolean', { default: false })
  isSample: boolean;

  // No columns from here on: reads fill them for the one who asks (read/practice-rows.query.ts).

  @Field(() => City)
  city: Relation<City>;

  @Field(() => Theme)
  theme: Relation<Theme>;

  @Field(() => PracticeRevision, { description: 'The one that is looked at: the one asked for, or what the practice shows, or for its people the newest.' })
  revision: Relation<PracticeRevision>;

  @Field(() => String, { description: 'Of the revision that is looked at.' })
  title: string;

  @Field(() => String, { description: 'What it brings, in one sentence.' })
  promise: string;

  @Field(() => EditorialState, { description: 'Of the revision that is looked at.' })
  state: EditorialState;

  @Field(() => PracticeAuthor, { nullable: true, description: 'Null unless they agreed to be shown, or the viewer works in the city.' })
  author: Relation<PracticeAuthor> | null;

  @Field(() => PracticeCard, { nullable: true, description: 'What the library knows of it; null while it is not shown.' })
  card: Relation<PracticeCard> | null;
}
