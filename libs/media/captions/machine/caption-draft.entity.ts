import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { Film } from '../../film.entity.js';
import { TranscriptCue } from '../caption.types.js';
import type { Cue } from '../parse-captions.js';
import { CaptionDraftKind, CaptionDraftState } from './caption-draft.types.js';

const oneOf = (names: object) => Object.values(names).map((name) => `'${name}'`).join(', ');

/** Captions that somebody asked a machine for. They become a track only where there is none; otherwise they wait to be looked at. */
@ObjectType({ description: 'Captions that somebody asked a machine for.' })
@Entity('caption_draft')
@Check('caption_draft_kind', `kind IN (${oneOf(CaptionDraftKind)})`)
@Check('caption_draft_state', `state IN (${oneOf(CaptionDraftState)})`)
@Index('caption_draft_language', ['filmId', 'language'], { unique: true })
@Index('caption_draft_open', ['beatAt'], { where: `state IN ('QUEUED', 'RUNNING')` })
export class CaptionDraft {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Column('uuid') filmId: string;
  @ManyToOne(() => Film, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'film_id' }) film: Relation<Film>;
  @Field(() => CaptionDraftKind) @Column('text') kind: CaptionDraftKind;
  @Field(() => String, { description: 'Of the captions, BCP 47.' }) @Column('text') language: string;
  @Field(() => String, { nullable: true, description: 'Of the captions they are translated from.' }) @Column('text', { nullable: true }) fromLanguage: string | null;
  @Field(() => CaptionDraftState) @Column('text', { default: CaptionDraftState.QUEUED }) state: CaptionDraftState;
  @Field(() => String, { nullable: true, description: 'Why it failed; stable.' }) @Column('text', { nullable: true }) code: string | null;
  @Field(() => Boolean, { description: 'Whether it became the captions in its language, as there were none.' }) @Column('boolean', { default: false }) placed: boolean;
  @Field(() => [TranscriptCue], { nullable: true, description: 'What the machine wrote, where there were captions already.' })
  @Column('jsonb', { nullable: true })
  cues: Cue[] | null;
  /** Null where the person is gone. */
  @Index()
  @Column('uuid', { nullable: true })
  askedBy: string | null;
  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'asked_by' }) asker: Relation<Member> | null;
  /** The run that may write. */
  @Column('text', { nullable: true }) run: string | null;
  /** Runs that were begun, also those that died. */
  @Column('int', { default: 0 }) attempt: number;
  /** When it was queued, or its run last gave a sign of life. */
  @Column('timestamptz', { default: () => 'now()' }) beatAt: Date;
  @Field(() => Date) @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
