import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';

/** The private calendar address of a member; a new one makes the old one void. */
@Entity('calendar_feed')
export class CalendarFeed {
  @PrimaryColumn('uuid') memberId: string;
  @OneToOne(() => Member, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'member_id' }) ofMember: Relation<Member>;
  @Index({ unique: true }) @Column('bytea') tokenHash: Buffer;
  @Column('timestamptz') madeAt: Date;
}
