import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { SeenScene } from './concept-film.types.js';
import { ConceptFilmRow } from './concept-film.entity.js';

/** What the film of a module is called, tells and shows, in one language; what is said in it stands in its captions. */
@Entity('concept_film_words')
export class ConceptFilmWords {
  @PrimaryColumn('uuid') filmId: string;
  @PrimaryColumn('text') language: string;
  @ManyToOne(() => ConceptFilmRow, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'film_id' }) film: Relation<ConceptFilmRow>;
  @Column('text') title: string;
  @Column('text') about: string;
  @Column('jsonb') described: SeenScene[];
  /** Of these words and the captions that came with them, hex: the same is not put in place again. */
  @Column('text') sha256: string;
}
