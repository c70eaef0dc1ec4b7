import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from './member.entity.js';

/** One browser signed in. The token itself is only in its cookie. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  memberId: string;

  @ManyToOne(() => Member, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'member_id' })
  member: Relation<Member>;

  /** SHA-256 of the token. */
  @Index({ unique: true })
  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz')
  createdAt: Date;

  /** Right to the minute. */
  @Column('timestamptz')
  lastSeenAt: Date;

  /** Moves ahead with `lastSeenAt`. */
  @Column('timestamptz')
  expiresAt: Date;

  @Column('text', { nullable: true })
  userAgent: string | null;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
