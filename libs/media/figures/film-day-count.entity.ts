import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Film } from '../film.entity.js';

export const COUNTED = ['COUNTRY', 'CAPTIONS'] as const;
export type Counted = (typeof COUNTED)[number];

/** Plays of a film on a day (UTC) by country, and viewings by the language of the captions. A name that is not known is empty. */
@Entity('film_day_count')
@Check('film_day_count_kind', `kind IN (${COUNTED.map((kind) => `'${kind}'`).join(', ')})`)
@Index('film_day_count_day', ['day'])
export class FilmDayCount {
  @PrimaryColumn('uuid') filmId: string;
  @PrimaryColumn('date') day: string;
  @PrimaryColumn('text') kind: Counted;
  /** ISO 3166-1 alpha-2, or BCP 47. */
  @PrimaryColumn('text') name: string;
  @ManyToOne(() => Film, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'film_id' }) film: Relation<Film>;
  @Column('int') count: number;
}
