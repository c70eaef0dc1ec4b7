import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { Discussion } from './discussion.entity.js';

/** How far a member has read a discussion. */
@Entity('discussion_reader')
// All that the list of what is unread looks at, so that it needs the index alone.
@Index('discussion_reader_newest', ['memberId', 'readAt', 'discussionId', 'readPosition'])
export class DiscussionReader {
  @PrimaryColumn('uuid') memberId: string;
  @PrimaryColumn('uuid') discussionId: string;
  @ManyToOne(() => Member, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'member_id' }) member: Relation<Member>;
  @Index() @ManyToOne(() => Discussion, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'discussion_id' }) discussion: Relation<Discussion>;
  /** The last post they saw; 0 for none. */
  @Column('int') readPosition: number;
  @Column('timestamptz') readAt: Date;
}
