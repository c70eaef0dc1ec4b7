import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from '@libs/accounts/accounts.types.js';
import { Member } from '@libs/accounts/member.entity.js';
import { City } from '@libs/cities/city.entity.js';
import { Discussion } from './discussion.entity.js';
import { listed } from './discussion-state.js';
import { AnsweredPost, MovedPost, PostState, PostViewerCan, ReactionCount, type ReactionKind } from './discussions.types.js';

/** One contribution to a discussion: Markdown in its own language, and the safe HTML made of it. */
@ObjectType({ description: 'A contribution to a discussion, in its own language.' })
@Entity('post')
@Check('post_state', `state IN (${listed(PostState)})`)
@Check('post_place', `(position IS NULL) = (version IS NULL) AND (position IS NOT NULL OR state <> 'SHOWN')`)
@Index('post_position', ['discussionId', 'position'], { unique: true })
@Index('post_version', ['discussionId', 'version'])
@Index('post_key', ['authorId', 'clientKey'], { unique: true })
@Index('post_of_author', ['authorId', 'createdAt'])
@Index('post_of_author_in', ['authorId', 'discussionId', 'createdAt'])
@Index('post_held', ['discussionId'], { where: `state = 'HELD'` })
@Index('post_answers', ['answersId'], { where: 'answers_id IS NOT NULL' })
export class Post {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  discussionId: string;

  @ManyToOne(() => Discussion, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'discussion_id' })
  discussion: Relation<Discussion>;

  @Field(() => Int, { nullable: true, description: 'Place in the discussion, from 1 without gap; null while held.' })
  @Column('int', { nullable: true })
  position: number | null;

  @Field(() => Int, { nullable: true, description: 'Version of the discussion at the last change of this post.' })
  @Column('int', { nullable: true })
  version: number | null;

  @Column('uuid', { nullable: true })
  authorId: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'author_id' })
  byMember: Relation<Member> | null;

  /** The city they speak for. */
  @Column('uuid', { nullable: true })
  cityId: string | null;

  @ManyToOne(() => City, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'city_id' })
  ofCity: Relation<City> | null;

  /** A post of the first level: answers are one level deep. No relation, so that a split may part them. */
  @Column('uuid', { nullable: true })
  answersId: string | null;

  /** Made by the client: a repeat finds the post it made. */
  @Column('uuid')
  clientKey: string;

  @Field(() => String, { description: 'BCP 47.' })
  @Column('text')
  language: string;

  // A page has 50 of these two: they are read as they are, and reads empty them for whom they are not.
  @Field(() => String, { description: 'Markdown; empty for a stub.' })
  @Column('text')
  body: string;

  @Field(() => String, { description: 'Safe to show as it is; empty for a stub.' })
  @Column('text')
  html: string;

  @Field(() => PostState)
  @Column('text')
  state: PostState;

  /** Of the stub a split leaves: the discussion in which the post goes on, under `movedPostId`. */
  @Column('uuid', { nullable: true })
  movedToId: string | null;

  @Column('uuid', { nullable: true })
  movedPostId: string | null;

  /** The author themselves, or a moderator. */
  @Column('uuid', { nullable: true })
  removedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Why a moderator removed it.' })
  @Column('text', { nullable: true })
  removedReason: string | null;

  @Field(() => Int, { description: 'Raised by every edit; an edit names the one it saw.' })
  @Column('int', { default: 1 })
  revision: number;

  /** Stored counters, for example {"THANKS":2}. */
  @Column('jsonb', { name: 'reactions', default: {} })
  reactionCounts: Partial<Record<ReactionKind, number>>;

  @Field(() => Date)
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  editedAt: Date | null;

  // No columns from here on: reads fill them for the one who asks.

  @Field(() => Person, { nullable: true, description: 'Null where they have left.' })
  author: Relation<Person> | null;

  @Field(() => City, { nullable: true, description: 'The city they speak for.' })
  city: Relation<City> | null;

  @Field(() => AnsweredPost, { nullable: true })
  answers: Relation<AnsweredPost> | null;

  @Field(() => Int)
  answerCount: number;

  @Field(() => [ReactionCount])
  reactions: Relation<ReactionCount>[];

  @Field(() => Boolean, { description: 'Whether it was chosen as the best answer.' })
  isBest: boolean;

  @Field(() => MovedPost, { nullable: true })
  movedTo: Relation<MovedPost> | null;

  @Field(() => PostViewerCan)
  viewerCan: Relation<PostViewerCan>;
}
