import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from './member.entity.js';

/** A mailed way in, good once and for half an hour. */
@Entity('sign_in_link')
export class SignInLink {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  memberId: string;

  @ManyToOne(() => Member, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'member_id' })
  member: Relation<Member>;

  /** SHA-256 of the token in the mail. */
  @Index({ unique: true })
  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz')
  createdAt: Date;

  /** Brought forward to now when a newer link takes its place. */
  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
