import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Registration } from '../registration/registration.entity.js';
import { Occurrence } from '../when/occurrence.entity.js';

/** When those registered for an occurrence are to be reminded of it. */
@Entity('reminder')
@Index('reminder_due', ['dueAt'], { where: 'sent_at IS NULL' })
export class Reminder {
  @PrimaryColumn('uuid') occurrenceId: string;
  @ManyToOne(() => Occurrence, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'occurrence_id' }) ofOccurrence: Relation<Occurrence>;
  /** Before its start. */
  @PrimaryColumn('int') minutes: number;
  @Column('timestamptz') dueAt: Date;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
}

/** A mail to somebody registered that was asked for: once for each thing that happened. */
@Entity('notice')
@Check('notice_kind', `kind IN ('CONFIRM', 'REGISTERED', 'WAITING', 'PLACE_FREED', 'MOVED', 'CANCELLED', 'RESTORED', 'REMINDER')`)
export class Notice {
  @PrimaryColumn('uuid') registrationId: string;
  @ManyToOne(() => Registration, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'registration_id' }) ofRegistration: Relation<Registration>;
  @PrimaryColumn('text') kind: string;
  /** What happened, for example the occurrence's sequence. */
  @PrimaryColumn('text') eventKey: string;
  @Column('timestamptz') at: Date;
}
