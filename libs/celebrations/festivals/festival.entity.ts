import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { City } from '@libs/cities/city.entity.js';
import { Picture } from '@libs/media/pictures/picture.entity.js';
import { EDITORIAL_STATES, type EditorialState } from '@libs/review/review.types.js';

/** An umbrella over celebrations of many hosts, with days of its own and a call for hosts. */
@Entity('festival')
@Check('festival_state', `state IN (${EDITORIAL_STATES.map((state) => `'${state}'`).join(', ')})`)
@Check('festival_published_is_dated', `state <> 'PUBLISHED' OR published_at IS NOT NULL`)
@Check('festival_days', 'ends_on >= starts_on')
@Index('festival_once', ['cityId', 'key'], { unique: true })
@Index('festival_of_city', ['cityId', 'startsOn', 'id'], { where: 'deleted_at IS NULL' })
@Index('festival_shown', ['startsOn', 'id'], { where: `state = 'PUBLISHED' AND deleted_at IS NULL` })
export class Festival {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') cityId: string;
  @ManyToOne(() => City, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'city_id' }) ofCity: Relation<City>;
  /** Null where the person is gone. */
  @Index() @Column('uuid', { nullable: true }) authorId: string | null;
  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'author_id' }) byMember: Relation<Member> | null;
  /** Made by the client, so that beginning or copying twice is one festival. */
  @Column('uuid') key: string;
  /** Its name in addresses. */
  @Column('text', { unique: true }) slug: string;
  @Column('text') language: string;
  @Column('text') title: string;
  @Column('text', { default: '' }) description: string;
  @Column('text', { array: true, default: '{}' }) themeSlugs: string[];
  /** YYYY-MM-DD, both inclusive, in its zone. */
  @Column('date') startsOn: string;
  @Column('date') endsOn: string;
  @Column('text') zone: string;
  @Index() @Column('uuid', { nullable: true }) posterId: string | null;
  @ManyToOne(() => Picture, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'poster_id' }) posterPicture: Relation<Picture> | null;
  /** Its address is the festival's own; seen while that is published. */
  @Column('text', { nullable: true }) callText: string | null;
  @Column('timestamptz', { nullable: true }) callOpenUntil: Date | null;
  @Column('timestamptz', { nullable: true }) callOpenedAt: Date | null;
  @Column('text', { default: 'DRAFT' }) state: EditorialState;
  /** What the desk judges: raised by a save of words or picture. */
  @Column('int', { default: 1 }) revision: number;
  @Column('int', { default: 1 }) edits: number;
  @Column('boolean', { default: false }) checkedLater: boolean;
  /** The one of an earlier year. No foreign key: it says where it came from, whatever became of that. */
  @Column('uuid', { nullable: true }) copiedFrom: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { nullable: true }) deletedAt: Date | null;
  @Column('boolean', { default: false }) isSample: boolean;
}
