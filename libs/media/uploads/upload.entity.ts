import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Film } from '../film.entity.js';

/** A film on its way, from the first byte announced to the last that arrived. Its id is the last part of its tus address. */
@Entity('upload')
@Index('upload_open', ['filmId'], { unique: true, where: 'finished_at IS NULL AND cancelled_at IS NULL' })
@Index('upload_unfinished', ['expiresAt'], { where: 'finished_at IS NULL' })
@Index('upload_city', ['cityId'], { where: 'finished_at IS NULL AND cancelled_at IS NULL' })
@Index('upload_film', ['filmId'])
export class Upload {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') filmId: string;
  @ManyToOne(() => Film, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'film_id' }) film: Relation<Film>;
  /** Both null where the network's own program sends a film of the network. */
  @Column('uuid', { nullable: true }) memberId: string | null;
  @Column('uuid', { nullable: true }) cityId: string | null;
  @Column('text') fileName: string;
  @Column('bigint') size: number;
  /** Bytes that arrived, as of about a second ago; the stored file is the truth. */
  @Column('bigint', { default: 0 }) offsetBytes: number;
  @Column('text') contentType: string;
  @Column('text', { nullable: true }) sha256: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) finishedAt: Date | null;
  @Column('timestamptz', { nullable: true }) cancelledAt: Date | null;

  /** Which request writes now, until when it may, and whether another waits for it to stop. */
  @Column('text', { nullable: true }) leaseHolder: string | null;
  @Column('timestamptz', { nullable: true }) leaseUntil: Date | null;
  @Column('boolean', { default: false }) leaseWanted: boolean;
}
