import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A side effect that waits: written in the transaction that made it true, relayed at least once. */
@Entity('outbox')
@Index('outbox_waiting', ['id'], { where: 'relayed_at IS NULL' })
export class OutboxEntry {
  @PrimaryColumn('uuid') id: string;
  @Column('text') type: string;
  @Column('jsonb') payload: object;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) relayedAt: Date | null;
}
