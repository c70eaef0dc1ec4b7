import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Film } from './film.entity.js';
import { RENDITION_KINDS, type RenditionKindName } from './film.types.js';

/** A file made from a film, of the generation it was made in. */
@Entity('rendition')
@Check('rendition_kind', `kind IN (${RENDITION_KINDS.map((kind) => `'${kind}'`).join(', ')})`)
@Index('rendition_film', ['filmId', 'generation'])
export class Rendition {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') filmId: string;
  @ManyToOne(() => Film, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'film_id' }) film: Relation<Film>;
  @Column('int') generation: number;
  @Column('text') kind: RenditionKindName;
  @Column('int', { nullable: true }) height: number | null;
  /** Peak, bits a second. */
  @Column('int', { nullable: true }) bandwidth: number | null;
  @Column('text', { nullable: true }) codecs: string | null;
  /** Name of the file below the film's prefix. */
  @Column('text') path: string;
  @Column('bigint') bytes: number;
}
