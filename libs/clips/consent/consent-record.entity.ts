import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { City } from '@libs/cities/city.entity.js';
import { Clip } from '../clip.entity.js';
import { ConsentRelease, ConsentSubject } from './consent.types.js';

const list = (names: object) => Object.keys(names).map((name) => `'${name}'`).join(', ');

/** A line of the consent ledger: a person or a group shown in a clip, how they agreed, and until when. */
@Entity('consent_record')
@Check('consent_record_kind', `kind IN (${list(ConsentSubject)})`)
@Check('consent_record_release', `release IN (${list(ConsentRelease)})`)
@Check('consent_record_minors', `NOT minors OR release = 'GUARDIAN'`)
@Check('consent_record_days', 'expires_on IS NULL OR expires_on >= given_on')
@Index('consent_record_clip', ['clipId', 'id'])
@Index('consent_record_ends', ['expiresOn', 'id'], { where: 'withdrawn_at IS NULL AND expires_on IS NOT NULL' })
@Index('consent_record_withdrawn', ['clipId'], { where: 'withdrawn_at IS NOT NULL' })
export class ConsentRecord {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') clipId: string;
  @ManyToOne(() => Clip, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'clip_id' }) clip: Relation<Clip>;
  @Index() @Column('uuid') cityId: string;
  @ManyToOne(() => City, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'city_id' }) city: Relation<City>;
  @Column('text') subject: string;
  @Column('text') kind: ConsentSubject;
  @Column('boolean') minors: boolean;
  @Column('text') release: ConsentRelease;
  @Column('date') givenOn: string;
  /** The last day on which it holds. */
  @Column('date', { nullable: true }) expiresOn: string | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('text', { default: '' }) note: string;
  @Column('int', { default: 1 }) revision: number;
  /** Null where they are gone. */
  @Index() @Column('uuid', { nullable: true }) createdBy: string | null;
  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'created_by' }) byMember: Relation<Member> | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') updatedAt: Date;
}
