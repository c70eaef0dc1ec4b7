import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { Adoption } from './adoption.entity.js';

/** One entry of an adoption's diary. */
@Entity('adoption_entry')
@Index('adoption_entry_once', ['adoptionId', 'clientKey'], { unique: true })
@Index('adoption_entry_newest', ['adoptionId', 'happenedOn', 'id'], { where: 'removed_at IS NULL' })
export class AdoptionEntryRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') adoptionId: string;
  @ManyToOne(() => Adoption, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'adoption_id' }) adoption: Relation<Adoption>;
  @Index() @Column('uuid', { nullable: true }) authorId: string | null;
  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'author_id' }) byMember: Relation<Member> | null;
  /** Made by the client, so that a repeat is one entry. */
  @Column('uuid') clientKey: string;
  /** YYYY-MM-DD. */
  @Column('date') happenedOn: string;
  @Column('text') text: string;
  @Column('uuid', { array: true }) clipIds: string[];
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
}

/** Help that the practice's city offers. */
@Entity('adoption_offer')
@Index('adoption_offer_once', ['adoptionId', 'clientKey'], { unique: true })
export class AdoptionOfferRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') adoptionId: string;
  @ManyToOne(() => Adoption, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'adoption_id' }) adoption: Relation<Adoption>;
  @Index() @Column('uuid', { nullable: true }) authorId: string | null;
  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'author_id' }) byMember: Relation<Member> | null;
  /** Made by the client, so that a repeat is one offer. */
  @Column('uuid') clientKey: string;
  @Column('text') text: string;
  @Column('timestamptz') createdAt: Date;
}
