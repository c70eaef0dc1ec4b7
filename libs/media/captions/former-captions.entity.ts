import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Film } from '../film.entity.js';

/** The address of captions that were replaced: for a day it leads to those in their place, so that a player that is open goes on. */
@Entity('former_captions')
@Index('former_captions_of_film', ['filmId'])
export class FormerCaptions {
  /** Of the track that is gone. */
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') filmId: string;
  @ManyToOne(() => Film, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'film_id' }) film: Relation<Film>;
  @Column('text') language: string;
  @Column('timestamptz', { default: () => 'now()' }) replacedAt: Date;
}
