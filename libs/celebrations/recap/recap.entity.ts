import { Check, Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Celebration } from '../celebration.entity.js';
import type { StoredRecapNumber, StoredRecapPartner } from './recap.types.js';

/** What came of a celebration. */
@Entity('recap')
@Index('recap_published', ['publishedAt', 'celebrationId'], { where: 'published_at IS NOT NULL' })
@Check('recap_people', 'people >= 0')
@Check('recap_pictures', 'cardinality(picture_ids) <= 3')
export class Recap {
  @PrimaryColumn('uuid') celebrationId: string;
  @OneToOne(() => Celebration, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'celebration_id' }) ofCelebration: Relation<Celebration>;
  @Column('int', { nullable: true }) people: number | null;
  @Column('jsonb', { default: [] }) numbers: StoredRecapNumber[];
  @Column('jsonb', { default: [] }) partners: StoredRecapPartner[];
  @Column('text', { default: '' }) text: string;
  /** Of text and labels, BCP 47. */
  @Column('text') language: string;
  @Column('uuid', { array: true, default: '{}' }) pictureIds: string[];
  /** The clip made of its recording. No foreign key: clips are another feature's, and what is gone is not shown. */
  @Column('uuid', { nullable: true }) clipId: string | null;
  @Column('int', { default: 1 }) edits: number;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  /** When its city was asked for it. */
  @Column('timestamptz', { nullable: true }) askedAt: Date | null;
  @Column('timestamptz') updatedAt: Date;
}
