import { Column, Entity, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Film } from '@libs/media/film.entity.js';
import { Theme } from '../theme.entity.js';

/**
 * A film that opens a module. Another master of the same theme is a film and a row of its own: the newest one that is READY is
 * shown, and what it replaces goes when it is.
 */
@Entity('concept_film')
@Unique('concept_film_master', ['themeSlug', 'masterSha256'])
export class ConceptFilmRow {
  @PrimaryColumn('uuid') filmId: string;
  @OneToOne(() => Film, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'film_id' }) film: Relation<Film>;
  @Column('text') themeSlug: string;
  @ManyToOne(() => Theme, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'theme_slug', referencedColumnName: 'slug' }) theme: Relation<Theme>;
  /** Of the file it is made from, hex. */
  @Column('text') masterSha256: string;
  @Column('timestamptz') createdAt: Date;
}
