import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { Film } from '@libs/media/film.entity.js';
import { EDITORIAL_STATES, type EditorialState } from '@libs/review/review.types.js';
import { Clip } from '../clip.entity.js';

const OPEN = `state IN ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED')`;

/** Another film for a clip that is on the site. The clip shows its old one until the desk has approved this. */
@Entity('clip_film_change')
@Check('clip_film_change_state', `state IN (${EDITORIAL_STATES.map((state) => `'${state}'`).join(', ')})`)
@Index('clip_film_change_open', ['clipId'], { unique: true, where: OPEN })
@Index('clip_film_change_of_clip', ['clipId', 'id'])
export class ClipFilmChange {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') clipId: string;
  @ManyToOne(() => Clip, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'clip_id' }) clip: Relation<Clip>;
  @Column('uuid') filmId: string;
  @OneToOne(() => Film) @JoinColumn({ name: 'film_id' }) film: Relation<Film>;
  @Column('text', { default: 'DRAFT' }) state: EditorialState;
  /** What is other in it, for the desk. */
  @Column('text', { default: '' }) note: string;
  @Column('int', { default: 1 }) revision: number;
  /** Null where they are gone. */
  @Index() @Column('uuid', { nullable: true }) authorId: string | null;
  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'author_id' }) byMember: Relation<Member> | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
}
