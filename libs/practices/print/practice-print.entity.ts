import { Check, Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PracticeRevision } from '../practice-revision.entity.js';

export type PrintState = 'WAITING' | 'READY' | 'FAILED';

/** The PDF of a published revision: whether it is made, and where it lies. */
@Entity('practice_print')
@Check('practice_print_state', `state IN ('WAITING', 'READY', 'FAILED')`)
@Check('practice_print_ready', `state <> 'READY' OR (object_key IS NOT NULL AND bytes IS NOT NULL AND made_at IS NOT NULL)`)
@Index('practice_print_unmade', ['state', 'madeAt'], { where: `state <> 'READY'` })
export class PracticePrint {
  @PrimaryColumn('uuid') revisionId: string;
  @OneToOne(() => PracticeRevision, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'revision_id' }) revision: Relation<PracticeRevision>;
  @Column('text', { default: 'WAITING' }) state: PrintState;
  @Column('text', { nullable: true }) objectKey: string | null;
  @Column('int', { nullable: true }) bytes: number | null;
  @Column('int', { nullable: true }) pages: number | null;
  /** Of a print that failed: when it was tried last. */
  @Column('timestamptz', { nullable: true }) madeAt: Date | null;
  @Column('text', { nullable: true }) error: string | null;
}
