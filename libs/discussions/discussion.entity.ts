import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from '@libs/accounts/accounts.types.js';
import { Member } from '@libs/accounts/member.entity.js';
import { City } from '@libs/cities/city.entity.js';
import { listed } from './discussion-state.js';
import { DiscussionKind } from './discussions.types.js';

/** What lists show: whose subject the public may see, and whose first post does not wait. */
const LISTED = 'is_open AND last_position > 0';
const FORUM = `kind = 'TOPIC' AND ${LISTED}`;

/**
 * A topic of a theme's forum or the thread of a subject: one mechanism. Every change of what a reader sees raises
 * `version` under the row's lock and stamps the post it touched, so that a client asks for what is newer than it has.
 */
@ObjectType({ description: 'A titled topic in a theme’s forum, or the comments beneath a subject.' })
@Entity('discussion')
@Check('discussion_kind', `kind IN (${listed(DiscussionKind)})`)
@Check('discussion_topic', `kind <> 'TOPIC' OR (theme_slug IS NOT NULL AND title IS NOT NULL AND subject_id IS NULL)`)
@Check('discussion_thread', `kind <> 'THREAD' OR (subject_kind IS NOT NULL AND subject_id IS NOT NULL AND title IS NULL)`)
@Index('discussion_of_subject', ['subjectKind', 'subjectId'], { unique: true })
@Index('discussion_forum', ['themeSlug', 'isPinned', 'lastPostAt', 'id'], { where: FORUM })
@Index('discussion_newest', ['isPinned', 'lastPostAt', 'id'], { where: FORUM })
@Index('discussion_unanswered', ['themeSlug', 'isPinned', 'lastPostAt', 'id'], { where: `${FORUM} AND first_answer_at IS NULL` })
@Index('discussion_of_city', ['cityId', 'isPinned', 'lastPostAt', 'id'], { where: LISTED })
@Index('discussion_asked', ['themeSlug', 'askedAt'], { where: 'asked_at IS NOT NULL' })
@Index('discussion_asked_in_city', ['cityId', 'askedAt'], { where: 'asked_at IS NOT NULL' })
export class Discussion {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => DiscussionKind)
  @Column('text')
  kind: DiscussionKind;

  /** Of a thread: its subject's. Themes stand beside this feature, so there is no foreign key. */
  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  themeSlug: string | null;

  @Column('text', { nullable: true })
  subjectKind: string | null;

  @Column('uuid', { nullable: true })
  subjectId: string | null;

  /** Of a topic: the city its asker speaks for; of a thread: its subject's. */
  @Column('uuid', { nullable: true })
  cityId: string | null;

  @ManyToOne(() => City, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'city_id' })
  ofCity: Relation<City> | null;

  @Field(() => String, { nullable: true, description: 'Topics only; plain text.' })
  @Column('text', { nullable: true })
  title: string | null;

  @Field(() => String, { description: 'BCP 47.' })
  @Column('text')
  language: string;

  /** The asker. */
  @Index()
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'author_id' })
  byMember: Relation<Member> | null;

  /** Whether everybody may see it: topics always, threads as long as their subject is public. */
  @Column('boolean', { default: true })
  isOpen: boolean;

  @Field(() => Date)
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Int, { description: 'How many posts are shown.' })
  @Column('int', { default: 0 })
  postCount: number;

  @Field(() => Int, { description: 'Position of the newest post; 0 while the first one waits for a moderator.' })
  @Column('int', { default: 0 })
  lastPosition: number;

  @Field(() => Int, { description: 'Raised by every change of what a reader sees.' })
  @Column('int', { default: 0 })
  version: number;

  /** To the millisecond: it is a list's position. */
  @Field(() => Date)
  @Column('timestamptz')
  lastPostAt: Date;

  @Column('uuid', { nullable: true })
  lastPostAuthorId: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'last_post_author_id' })
  lastPostByMember: Relation<Member> | null;

  /** Beside `pinnedAt`, as it leads the lists' order. */
  @Field(() => Boolean, { name: 'pinned' })
  @Column('boolean', { default: false })
  isPinned: boolean;

  @Column('timestamptz', { nullable: true })
  pinnedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  lockedAt: Date | null;

  @Field(() => Int, { description: 'Seconds a member waits between two posts; 0 for no wait.' })
  @Column('int', { default: 0 })
  slowModeSeconds: number;

  /** No relation: the post's entity points here. */
  @Column('uuid', { nullable: true })
  bestAnswerId: string | null;

  /** Topics: when the question was first shown. */
  @Column('timestamptz', { nullable: true })
  askedAt: Date | null;

  /** The first shown post of somebody else than the asker. */
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  firstAnswerAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it is of the invented sample network.' })
  @Column('boolean', { default: false })
  isSample: boolean;

  // No columns from here on: reads fill them.

  @Field(() => Person, { nullable: true, description: 'Who asked; null where they have left.' })
  author: Relation<Person> | null;

  @Field(() => City, { nullable: true })
  city: Relation<City> | null;

  @Field(() => Person, { nullable: true })
  lastPostAuthor: Relation<Person> | null;

  @Field(() => Boolean)
  locked: boolean;

  @Field(() => Boolean, { description: 'Whether somebody else than the asker has posted.' })
  answered: boolean;
}
