import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TextOrigin } from '@libs/platform/graphql/text-origin.js';
import { Film } from '../film.entity.js';
import type { Cue } from './parse-captions.js';

/** The captions of a film in one language. Replacing them makes a new row, so that an address never changes its content. */
@ObjectType({ description: 'Captions of a film in one language.' })
@Entity('caption_track')
@Index('caption_track_language', ['filmId', 'language'], { unique: true })
export class CaptionTrack {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Column('uuid') filmId: string;
  @ManyToOne(() => Film, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'film_id' }) film: Relation<Film>;
  @Field({ description: 'BCP 47.' }) @Column('text') language: string;
  @Field(() => TextOrigin) @Column('text') origin: TextOrigin;
  @Field({ description: 'Whether a person has read them against the film.' }) @Column('boolean', { default: false }) checked: boolean;
  @Column('jsonb') cues: Cue[];
  /** The member; null where they came with the product. */
  @Column('uuid', { nullable: true }) createdBy: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
