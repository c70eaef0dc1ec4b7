import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Festival } from './festival.entity.js';

/** Who offers something at a festival: no account is needed, a link in a mail opens what is theirs. */
@Entity('festival_host')
@Index('festival_host_once', ['festivalId', 'email'], { unique: true })
export class FestivalHost {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') festivalId: string;
  @ManyToOne(() => Festival, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'festival_id' }) ofFestival: Relation<Festival>;
  @Column('text') name: string;
  @Column('citext') email: string;
  @Index({ unique: true }) @Column('bytea') tokenHash: Buffer;
  @Column('timestamptz') createdAt: Date;
}
