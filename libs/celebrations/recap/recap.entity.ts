import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Film } from '@libs/media/film.entity.js';
import { Celebration } from '../celebration.entity.js';
import type { StoredRecapNumber, StoredRecapPartner } from './recap.types.js';

/** What came of a celebration. */
@Entity('recap')
@Check('recap_people', 'people >= 0')
@Check('recap_pictures', 'cardinality(picture_ids) <= 3')
export class Recap {
  @PrimaryColumn('uuid') celebrationId: string;
  @OneToOne(() => Celebration, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'celebration_id' }) ofCelebration: Relation<Celebration>;
  @Column('int', { nullable: true }) people: number | null;
  @Column('jsonb', { default: [] }) numbers: StoredRecapNumber[];
  @Column('jsonb', { default: [] }) partners: StoredRecapPartner[];
  @Column('text', { default: '' }) text: string;
  @Column('uuid', { array: true, default: '{}' }) pictureIds: string[];
  @Column('uuid', { nullable: true }) filmId: string | null;
  @OneToOne(() => Film, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'film_id' }) film: Relation<Film> | null;
  @Column('int', { default: 1 }) edits: number;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  /** When its city was asked for it. */
  @Column('timestamptz', { nullable: true }) askedAt: Date | null;
  @Column('timestamptz') updatedAt: Date;
}
