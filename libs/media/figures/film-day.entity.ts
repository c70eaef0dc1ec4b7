import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Film } from '../film.entity.js';

/** How often a film was watched on a day (UTC), and which hundredths of it: sums alone, nothing of anybody. */
@Entity('film_day')
@Check('film_day_counts', 'plays >= 0 AND elsewhere >= 0 AND reports >= 0')
@Index('film_day_day', ['day'])
export class FilmDay {
  @PrimaryColumn('uuid') filmId: string;
  @PrimaryColumn('date') day: string;
  @ManyToOne(() => Film, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'film_id' }) film: Relation<Film>;
  @Column('int', { default: 0 }) plays: number;
  /** Of the plays, in frames on other sites. */
  @Column('int', { default: 0 }) elsewhere: number;
  /** Viewings that told what was watched: a browser that dies tells nothing. */
  @Column('int', { default: 0 }) reports: number;
  /** Of each hundredth of the film, in how many viewings it was watched; null until one told. */
  @Column('int', { array: true, nullable: true }) curve: number[] | null;
}
