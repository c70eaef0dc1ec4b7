import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { City } from '@libs/cities/city.entity.js';

/** A calendar file between being shown and being made into drafts; swept after a day. */
@Entity('calendar_import')
@Index('calendar_import_age', ['createdAt'])
export class CalendarImport {
  @PrimaryColumn('uuid') id: string;
  @Index() @Column('uuid') cityId: string;
  @ManyToOne(() => City, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'city_id' }) ofCity: Relation<City>;
  @Index() @Column('uuid') memberId: string;
  @ManyToOne(() => Member, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'member_id' }) byMember: Relation<Member>;
  @Column('text') fileName: string;
  /** The file as it was read, iCalendar. */
  @Column('text') text: string;
  @Column('timestamptz') createdAt: Date;
}
