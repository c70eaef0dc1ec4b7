import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { Film } from '../../film.entity.js';
import { SuggestionState } from './suggestion.types.js';

/** A viewer's better words for one line of the captions of a film. */
@ObjectType({ description: 'A viewer’s better words for one line of captions.' })
@Entity('caption_suggestion')
@Check('caption_suggestion_state', `state IN (${Object.values(SuggestionState).map((state) => `'${state}'`).join(', ')})`)
@Index('caption_suggestion_of_film', ['filmId', 'id'])
@Index('caption_suggestion_open', ['filmId', 'language'], { where: `state = 'OPEN'` })
export class CaptionSuggestion {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Column('uuid') filmId: string;
  @ManyToOne(() => Film, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'film_id' }) film: Relation<Film>;
  @Field(() => String, { description: 'Of the captions, BCP 47.' }) @Column('text') language: string;
  @Field(() => Int, { description: 'Where the line is seen; milliseconds from the beginning.' }) @Column('int') startMs: number;
  @Field(() => Int, { description: 'Milliseconds from the beginning.' }) @Column('int') endMs: number;
  @Field(() => String, { description: 'The line as it was seen.' }) @Column('text') current: string;
  @Field(() => String, { description: 'The line as it should be.' }) @Column('text') suggested: string;
  @Field(() => String, { nullable: true, description: 'Why.' }) @Column('text', { nullable: true }) note: string | null;
  @Field(() => SuggestionState) @Column('text', { default: SuggestionState.OPEN }) state: SuggestionState;
  @Field(() => String, { nullable: true, description: 'What the city says to it.' }) @Column('text', { nullable: true }) answer: string | null;
  /** Null where the person is gone. */
  @Index()
  @Column('uuid', { nullable: true })
  memberId: string | null;
  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'member_id' }) member: Relation<Member> | null;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  @Field(() => Date, { nullable: true }) @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
