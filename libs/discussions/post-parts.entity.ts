import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { listed } from './discussion-state.js';
import { MentionKind, ReactionKind } from './discussions.types.js';
import { Post } from './post.entity.js';

/** A text of a post before it was edited. */
@Entity('post_revision')
export class PostRevisionRow {
  @PrimaryColumn('uuid') postId: string;
  @PrimaryColumn('int') revision: number;
  @ManyToOne(() => Post, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'post_id' }) post: Relation<Post>;
  @Column('text') body: string;
  @Column('text') language: string;
  /** Who wrote this text. */
  @Column('uuid', { nullable: true }) editedBy: string | null;
  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'edited_by' }) editor: Relation<Member> | null;
  /** When it was written. */
  @Column('timestamptz') editedAt: Date;
}

/** One member's reaction of one kind. */
@Entity('post_reaction')
@Check('post_reaction_kind', `kind IN (${listed(ReactionKind)})`)
export class PostReaction {
  @PrimaryColumn('uuid') postId: string;
  @PrimaryColumn('uuid') memberId: string;
  @PrimaryColumn('text') kind: ReactionKind;
  @ManyToOne(() => Post, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'post_id' }) post: Relation<Post>;
  @Index() @ManyToOne(() => Member, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'member_id' }) member: Relation<Member>;
}

/** Somebody or a city that a post mentions. */
@Entity('post_mention')
@Check('post_mention_kind', `kind IN (${listed(MentionKind)})`)
@Index('post_mention_target', ['kind', 'targetId'])
export class PostMention {
  @PrimaryColumn('uuid') postId: string;
  @PrimaryColumn('text') kind: MentionKind;
  /** A member or a city; kinds share the column, so there is no foreign key. */
  @PrimaryColumn('uuid') targetId: string;
  @ManyToOne(() => Post, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'post_id' }) post: Relation<Post>;
}
