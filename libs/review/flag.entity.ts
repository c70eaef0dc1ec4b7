import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import type { FlagReason } from './review.types.js';

/** A reader's report: one a member and subject. What was answered may be said again once the text is another. */
@Entity('flag')
@Index('flag_once', ['kind', 'subjectId', 'memberId'], { unique: true })
@Index('flag_answered', ['decisionId', 'memberId'], { where: 'decision_id IS NOT NULL' })
export class Flag {
  @PrimaryColumn('uuid') id: string;
  /** For example POST. */
  @Column('text') kind: string;
  @Column('uuid') subjectId: string;
  @Index() @Column('uuid') memberId: string;
  @ManyToOne(() => Member, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'member_id' }) member: Relation<Member>;
  /** The revision that was read. */
  @Column('int') revision: number;
  @Column('text') reasonCode: FlagReason;
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamptz') at: Date;
  /** The line of the audit log that answered it. */
  @Column('uuid', { nullable: true }) decisionId: string | null;
}
