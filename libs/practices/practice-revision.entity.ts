import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { EDITORIAL_STATES, EditorialState } from '@libs/review/review.types.js';

const OPEN = `state IN ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED')`;

/** One text of a practice. It is what review judges; it gets its number when it is published, and keeps it. */
@ObjectType({ description: 'One text of a practice. It gets its number when it is published, and stays readable under it.' })
@Entity('practice_revision')
@Check('practice_revision_state', `state IN (${EDITORIAL_STATES.map((state) => `'${state}'`).join(', ')})`)
@Check('practice_revision_published', `state NOT IN ('PUBLISHED', 'HIDDEN', 'WITHDRAWN') OR (number IS NOT NULL AND published_at IS NOT NULL)`)
@Index('practice_revision_number', ['practiceId', 'number'], { unique: true })
@Index('practice_revision_open', ['practiceId'], { unique: true, where: OPEN })
@Index('practice_revision_newest', ['practiceId', 'createdAt', 'id'])
export class PracticeRevision {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  practiceId: string;

  // By its name and not by its class: the two files would import each other.
  @ManyToOne('Practice', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id' })
  practice: object;

  @Field(() => Int, { nullable: true, description: 'From 1; null until it is published.' })
  @Column('int', { nullable: true })
  number: number | null;

  @Field(() => EditorialState)
  @Column('text', { default: 'DRAFT' })
  state: EditorialState;

  @Field(() => Int, { description: 'Raised by every save; submitting and decisions name the one they saw.' })
  @Column('int', { default: 1 })
  edits: number;

  /** Who began it; null where they are gone. */
  @Index()
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'author_id' })
  byMember: Relation<Member> | null;

  /** The revision it is a copy of. */
  @Column('uuid', { nullable: true })
  basedOn: string | null;

  @Field(() => String, { nullable: true, description: 'What changed since the revision before; required from the second on.' })
  @Column('text', { nullable: true })
  changeNote: string | null;

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
}
