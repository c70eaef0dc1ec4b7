import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { Theme } from '@libs/themes/theme.entity.js';
import { Clip } from '../clip.entity.js';
import { MomentState } from './moment.types.js';

/** A passage of a clip that answers a question of a module: its own theme's or another's. */
@ObjectType({ description: 'A passage of a clip that answers a question of a module.' })
@Entity('clip_moment')
@Check('clip_moment_state', `state IN (${Object.values(MomentState).map((state) => `'${state}'`).join(', ')})`)
@Check('clip_moment_span', 'start_ms >= 0 AND end_ms > start_ms')
@Index('clip_moment_of_clip', ['clipId', 'startMs'])
@Index('clip_moment_shown', ['questionKey', 'createdAt', 'id'], { where: `state = 'SHOWN'` })
@Index('clip_moment_of_suggester', ['suggestedBy'], { where: 'suggested_by IS NOT NULL' })
export class ClipMoment {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Column('uuid') clipId: string;
  @ManyToOne(() => Clip, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'clip_id' }) clip: Relation<Clip>;
  @Field({ description: 'Slug of the theme that asks the question.' }) @Column('text') themeSlug: string;
  @ManyToOne(() => Theme) @JoinColumn({ name: 'theme_slug', referencedColumnName: 'slug' }) ofTheme: Relation<Theme>;
  @Field() @Column('text') questionKey: string;
  @Field(() => Int, { description: 'Milliseconds from its start.' }) @Column('int') startMs: number;
  @Field(() => Int, { description: 'Milliseconds from its start; perhaps past the end of a film that became shorter.' }) @Column('int') endMs: number;
  @Field({ description: 'What one hears there, in a line; empty where nobody said.' }) @Column('text', { default: '' }) note: string;
  @Field(() => String, { nullable: true, description: 'BCP 47, of the note.' }) @Column('text', { nullable: true }) noteLanguage: string | null;
  @Field(() => MomentState) @Column('text') state: MomentState;
  @Field(() => Int, { description: 'Raised by every change; writes name the one they saw.' }) @Column('int', { default: 1 }) revision: number;

  /** Null where its city marked it, and where the person is gone. */
  @Column('uuid', { nullable: true }) suggestedBy: string | null;
  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'suggested_by' }) suggester: Relation<Member> | null;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'decided_by' }) decider: Relation<Member> | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Field(() => Date) @Column('timestamptz') createdAt: Date;
}

