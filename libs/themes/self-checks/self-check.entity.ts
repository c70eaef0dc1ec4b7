import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { City } from '@libs/cities/city.entity.js';
import { Theme } from '../theme.entity.js';

/** How far a city has answered the self-check of a theme; there is no row before it first does. */
@Entity('self_check')
export class CitySelfCheckRow {
  @PrimaryColumn('uuid') cityId: string;
  @PrimaryColumn('text') themeSlug: string;
  @ManyToOne(() => City, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'city_id' }) city: Relation<City>;
  @ManyToOne(() => Theme, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'theme_slug', referencedColumnName: 'slug' }) theme: Relation<Theme>;
  /** Counts saves; who saves names the one they saw. */
  @Column('int') revision: number;
  @Index() @Column('uuid', { nullable: true }) answeredBy: string | null;
  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'answered_by' }) member: Relation<Member> | null;
  @Column('timestamptz') answeredAt: Date;
}
