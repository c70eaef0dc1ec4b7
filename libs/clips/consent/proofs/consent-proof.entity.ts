import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ConsentRecord } from '../consent-record.entity.js';

/**
 * A stored file of proof. Its row is there before its bytes and gone after them: whatever dies half way, and whatever removes
 * the record, leaves a row without a record, which the keeper of consents clears away with its file.
 */
@Entity('consent_proof')
@Check('consent_proof_size', 'bytes > 0')
@Index('consent_proof_loose', ['createdAt'], { where: 'record_id IS NULL' })
export class ConsentProof {
  @PrimaryColumn('uuid') id: string;
  /** Null until its bytes are stored, and once nothing needs it. */
  @Index({ unique: true }) @Column('uuid', { nullable: true }) recordId: string | null;
  @ManyToOne(() => ConsentRecord, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'record_id' }) record: Relation<ConsentRecord> | null;
  @Column('text') objectKey: string;
  /** As its sender named it. */
  @Column('text') name: string;
  /** Found by its content. */
  @Column('text') type: string;
  @Column('int') bytes: number;
  /** Hex. */
  @Column('text') sha256: string;
  @Column('timestamptz') createdAt: Date;
}
