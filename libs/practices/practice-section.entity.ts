import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { PracticeRevision } from './practice-revision.entity.js';
import type { PracticeSection } from './sections/practice-section.types.js';
import type { SectionContent } from './sections/practice-sections.types.js';

/** The content of one section of a revision; there is no row before it is saved. */
@Entity('practice_section')
export class PracticeSectionRow {
  @PrimaryColumn('uuid') revisionId: string;
  @PrimaryColumn('text') section: PracticeSection;
  @ManyToOne(() => PracticeRevision, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'revision_id' }) revision: Relation<PracticeRevision>;
  @Column('jsonb') content: SectionContent;
  /** Counts saves; who saves names the one they saw. */
  @Column('int', { default: 1 }) edits: number;
  @Column('boolean') isFilled: boolean;
  @Index() @Column('uuid', { nullable: true }) editedBy: string | null;
  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'edited_by' }) editor: Relation<Member> | null;
  @Column('timestamptz') editedAt: Date;
}
