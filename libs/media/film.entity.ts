import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { City } from '@libs/cities/city.entity.js';
import { FILM_STAGES, FILM_STATES, type FilmStage, type FilmState } from './film-state.js';
import { MediaStage, MediaState, type StoryboardLayout } from './film.types.js';

const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');

/** A film of a city, or of the network itself: its source, what is happening to it, and what was found out about it. It knows no clip. */
@ObjectType({ description: 'A film: whether it can be watched yet, and where.' })
@Entity('film')
@Check('film_state', `state IN (${list(FILM_STATES)})`)
@Check('film_stage', `stage IN (${list(FILM_STAGES)})`)
@Index('film_city', ['cityId'], { where: 'deleted_at IS NULL' })
@Index('film_processing', ['beatAt'], { where: "state = 'PROCESSING'" })
@Index('film_deleted', ['deletedAt'], { where: 'deleted_at IS NOT NULL AND files_removed_at IS NULL' })
export class Film {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  /** Null where the film is the network's own. */
  @Column('uuid', { nullable: true }) cityId: string | null;
  @ManyToOne(() => City, { onDelete: 'RESTRICT', nullable: true }) @JoinColumn({ name: 'city_id' }) city: Relation<City> | null;
  @Field(() => MediaState) @Column('text', { default: 'EMPTY' }) state: FilmState;
  @Field(() => MediaStage, { nullable: true }) @Column('text', { nullable: true }) stage: FilmStage | null;
  @Field(() => Int, { nullable: true, description: '0-100 of the stage, or null when it cannot be told.' })
  @Column('int', { nullable: true })
  percent: number | null;

  @Column('text', { nullable: true }) failureCode: string | null;
  @Column('jsonb', { nullable: true }) failureParams: Record<string, string | number> | null;
  @Column('boolean', { default: false }) retryable: boolean;

  /** Where the file as it was sent lies in the storage. */
  @Column('text', { nullable: true }) sourceKey: string | null;
  @Column('text', { nullable: true }) sourceName: string | null;
  @Column('bigint', { nullable: true }) sourceBytes: number | null;
  /** Of the bytes that arrived, hex. */
  @Column('text', { nullable: true }) sourceSha256: string | null;
  /** What the sender says it should be, hex. */
  @Column('text', { nullable: true }) expectedSha256: string | null;

  /** Raised by each new source and each retry; part of every address, so that a film's files never change under one. */
  @Column('int', { default: 0 }) generation: number;
  /** The run that may write; an older one that still lives finds itself replaced and leaves. */
  @Column('text', { nullable: true }) run: string | null;
  /** The job that was queued last. */
  @Column('text', { nullable: true }) jobId: string | null;
  /** When the job was queued, and when its run last gave a sign of life. */
  @Column('timestamptz', { nullable: true }) queuedAt: Date | null;
  @Column('timestamptz', { nullable: true }) beatAt: Date | null;
  /** Runs of this generation, also those that died. */
  @Column('int', { default: 0 }) attempt: number;
  /** Storage prefix of the files of a READY film. */
  @Column('text', { nullable: true }) outputPrefix: string | null;

  @Field(() => Int, { nullable: true }) @Column('int', { nullable: true }) durationMs: number | null;
  @Field(() => Int, { nullable: true, description: 'Of the picture as it is seen.' }) @Column('int', { nullable: true }) width: number | null;
  @Field(() => Int, { nullable: true, description: 'Of the picture as it is seen.' }) @Column('int', { nullable: true }) height: number | null;
  @Field(() => Boolean, { nullable: true }) @Column('boolean', { nullable: true }) hasSound: boolean | null;
  /** Of the source, LUFS (EBU R 128). */
  @Column('double precision', { nullable: true }) loudness: number | null;
  @Column('jsonb', { nullable: true }) probe: object | null;
  /** How the pictures of its storyboard lie; null where it has none. */
  @Column('jsonb', { nullable: true }) storyboard: StoryboardLayout | null;
  /** Number of the still that somebody chose as its poster, from 1; null where a program chose. */
  @Column('int', { nullable: true }) poster: number | null;

  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt: Date;
  @Column('timestamptz', { nullable: true }) deletedAt: Date | null;
  @Column('timestamptz', { nullable: true }) filesRemovedAt: Date | null;
}
