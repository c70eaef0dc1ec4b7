import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { RecordAction } from './discussions.types.js';

/** What was done to keep order, by whom and why. The database refuses to change or remove a row; no foreign keys, it outlives what it speaks of. */
@ObjectType({ description: 'What was done to keep order in a discussion. Nobody can edit or remove it.' })
@Entity('discussion_record')
@Index('discussion_record_of', ['discussionId', 'id'])
export class DiscussionRecord {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Field(() => ID) @Column('uuid') discussionId: string;
  @Field(() => ID, { nullable: true }) @Column('uuid', { nullable: true }) postId: string | null;
  @Field(() => RecordAction) @Column('text') action: RecordAction;
  @Column('uuid') actorId: string;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) reason: string | null;
  /** What else belongs to it, for example the themes of a move. */
  @Column('jsonb', { default: {} }) details: Record<string, string | number | string[] | null>;
  @Field(() => Date) @Column('timestamptz') at: Date;
  /** No column: reads join it. */
  @Field(() => String, { nullable: true }) actorName?: string | null;
}
