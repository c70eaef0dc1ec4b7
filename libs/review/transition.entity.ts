import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { EditorialState, Mover } from './editorial-state.js';
import { FlagDecision, ReviewReason, ReviewRemark } from './review.types.js';

/**
 * One change of an editorial state: who, when, why. All of them together are the audit log; triggers of the database
 * refuse to change or remove a row (migration 0001). No foreign keys: the log outlives what it speaks of.
 */
@ObjectType({ description: 'One change of an editorial state. Nobody can edit or remove it.' })
@Entity('transition')
@Index('transition_of_subject', ['kind', 'subjectId', 'id'])
export class Transition {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'For example CLIP.' })
  @Column('text')
  kind: string;

  @Field(() => ID)
  @Column('uuid')
  subjectId: string;

  @Field(() => Int, { description: 'The revision of the subject it was about.' })
  @Column('int')
  revision: number;

  @Field(() => EditorialState)
  @Column('text')
  fromState: EditorialState;

  @Field(() => EditorialState)
  @Column('text')
  toState: EditorialState;

  /** The member; null where the product moved it by itself. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Field(() => Mover)
  @Column('text')
  actorRole: Mover;

  @Field(() => ReviewReason, { nullable: true })
  @Column('text', { nullable: true })
  reasonCode: ReviewReason | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  note: string | null;

  @Field(() => FlagDecision, { nullable: true, description: 'Of a reported post: what was decided.' })
  @Column('text', { nullable: true })
  decision: FlagDecision | null;

  @Field(() => [ReviewRemark], { nullable: true, description: 'What the moderator says about single parts of the subject; or what its city changed of it on the site.' })
  @Column('jsonb', { nullable: true })
  remarks: ReviewRemark[] | null;

  @Field(() => Date)
  @Column('timestamptz')
  at: Date;

  /** No column: reads join it. */
  @Field(() => String, { nullable: true, description: 'Null where the moderation team, the product itself or somebody who has left did it.' })
  actorName?: string | null;
}
