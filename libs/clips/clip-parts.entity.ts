import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { TextOrigin } from '@libs/platform/graphql/text-origin.js';
import { Clip } from './clip.entity.js';

/** Title and summary of a clip in one language. */
@Entity('clip_text')
export class ClipTextRow {
  @PrimaryColumn('uuid') clipId: string;
  @PrimaryColumn('text') language: string;
  @ManyToOne(() => Clip, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'clip_id' }) clip: Relation<Clip>;
  @Column('text') title: string;
  @Column('text', { default: '' }) summary: string;
  @Column('text') origin: TextOrigin;
}

/** A part of a clip, with its title by language. */
@Entity('clip_chapter')
export class ClipChapterRow {
  @PrimaryColumn('uuid') clipId: string;
  /** Milliseconds. */
  @PrimaryColumn('int') startMs: number;
  @ManyToOne(() => Clip, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'clip_id' }) clip: Relation<Clip>;
  @Column('jsonb') titles: Record<string, string>;
  @Column('int', { default: 1 }) revision: number;
}
