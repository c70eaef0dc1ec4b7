import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { CitySelfCheckRow } from './self-check.entity.js';

/** What a city said to one statement at one time. Answers are only ever added: the one of the highest revision counts, the others are its past. */
@Entity('self_check_answer')
@Check('self_check_answer_level', 'level BETWEEN 0 AND 3')
@Check('self_check_answer_note', 'char_length(note) <= 500')
export class SelfCheckAnswerRow {
  @PrimaryColumn('uuid') cityId: string;
  @PrimaryColumn('text') themeSlug: string;
  @PrimaryColumn('text') key: string;
  /** Of the self-check, when it was given. */
  @PrimaryColumn('int') revision: number;
  @ManyToOne(() => CitySelfCheckRow, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'city_id', referencedColumnName: 'cityId' },
    { name: 'theme_slug', referencedColumnName: 'themeSlug' },
  ])
  selfCheck: Relation<CitySelfCheckRow>;
  /** Null where the answer was taken back. */
  @Column('smallint', { nullable: true }) level: number | null;
  @Column('text', { default: '' }) note: string;
  @Index() @Column('uuid', { nullable: true }) answeredBy: string | null;
  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'answered_by' }) member: Relation<Member> | null;
  @Column('timestamptz') answeredAt: Date;
}
