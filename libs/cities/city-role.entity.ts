import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import type { CityRoleName } from '@libs/contracts/roles.js';
import { City } from './city.entity.js';

/** What somebody does in a city, by date: held from `since` until the day before `until`. What ended stays on record. */
@Entity('city_role')
@Check('city_role_name', `role IN ('FOCAL_POINT', 'CONTRIBUTOR', 'ORGANISER')`)
@Check('city_role_dates', 'until >= since')
@Index('city_role_open', ['cityId', 'memberId', 'role'], { unique: true, where: 'until IS NULL' })
@Index('city_role_of_member', ['memberId'])
@Index('city_role_in_city', ['cityId'])
export class CityRole {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') cityId: string;

  @ManyToOne(() => City, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'city_id' })
  city: Relation<City>;

  @Column('uuid') memberId: string;

  @ManyToOne(() => Member, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'member_id' })
  member: Relation<Member>;

  @Column('text') role: CityRoleName;

  /** UTC date, YYYY-MM-DD. */
  @Column('date') since: string;

  /** First date on which it is not held. */
  @Column('date', { nullable: true }) until: string | null;

  @Column('uuid', { nullable: true }) grantedBy: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'granted_by' })
  granter: Relation<Member> | null;
}
