import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Festival } from './festival.entity.js';
import { HOST_STATES, type HostState } from './hosts/host.types.js';

/** Who offers something at a festival: no account is needed, a link in a mail opens what is theirs. */
@Entity('festival_host')
@Check('festival_host_state', `state IN (${HOST_STATES.map((state) => `'${state}'`).join(', ')})`)
@Index('festival_host_once', ['festivalId', 'email'], { unique: true })
@Index('festival_host_listed', ['festivalId', 'id'])
export class FestivalHost {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') festivalId: string;
  @ManyToOne(() => Festival, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'festival_id' }) ofFestival: Relation<Festival>;
  @Column('text') name: string;
  @Column('citext') email: string;
  /** Language of their mails. */
  @Column('text', { default: 'en' }) locale: string;
  @Column('text', { default: 'ACTIVE' }) state: HostState;
  /** The sum of the link in their newest mail; null until one was asked for. */
  @Index({ unique: true }) @Column('bytea', { nullable: true }) tokenHash: Buffer | null;
  /** When they first opened their link: the address is theirs. */
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('timestamptz', { nullable: true }) invitedAt: Date | null;
  /** The host of the earlier festival. No foreign key, as of the festival. */
  @Column('uuid', { nullable: true }) copiedFrom: string | null;
  @Column('timestamptz') createdAt: Date;
}
