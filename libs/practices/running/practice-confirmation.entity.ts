import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { Practice } from '../practice.entity.js';
import type { RunningAnswer } from '../practice.types.js';

/** One "still running?": asked by the product each year, or answered unasked. */
@Entity('practice_confirmation')
@Check('practice_confirmation_answer', `answer IN ('RUNNING', 'CHANGED', 'ENDED')`)
@Check('practice_confirmation_answered', `(answered_at IS NULL) = (answer IS NULL)`)
@Index('practice_confirmation_open', ['practiceId'], { unique: true, where: 'answered_at IS NULL' })
@Index('practice_confirmation_of', ['practiceId', 'id'])
export class PracticeConfirmation {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') practiceId: string;
  @ManyToOne(() => Practice, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'practice_id' }) practice: Relation<Practice>;
  @Column('timestamptz') askedAt: Date;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('text', { nullable: true }) answer: RunningAnswer | null;
  @Index() @Column('uuid', { nullable: true }) answeredBy: string | null;
  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'answered_by' }) byMember: Relation<Member> | null;
  @Column('text', { nullable: true }) note: string | null;
}
