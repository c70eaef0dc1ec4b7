import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { NotificationsService } from '@libs/notifications/notifications.service.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type EventContext, On } from '@libs/platform/outbox/reaction.js';
import { PlaceFreed, RegistrationAsked, RegistrationCancelled, RegistrationMade, RegistrationRepeated } from '../registration/registration.events.js';
import { Notices } from './notices.service.js';
import type { NoticeKind, RegistrationMail } from './told.types.js';

interface Event {
  registrationId: string;
}

interface Where {
  memberId: string | null;
  celebrationId: string;
  occurrenceId: string;
  title: string;
}

/** What follows when somebody registers, waits, moves up or does not come: they are told by mail, and members in their inbox of a freed place. */
@Injectable()
export class RegistrationReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: ReadDatabase,
    private readonly notices: Notices,
    private readonly notifications: NotificationsService,
  ) {}

  @On(RegistrationAsked)
  async askToConfirm(event: Event, context: EventContext): Promise<void> {
    await this.mail(event, context, 'CONFIRM', 'registration-confirm');
  }

  @On(RegistrationRepeated)
  async mailRepeated(event: Event, context: EventContext): Promise<void> {
    await this.mail(event, context, 'CONFIRM', 'registration-repeated');
  }

  @On(RegistrationMade)
  async mailMade({ registrationId, state }: Event & { state: 'REGISTERED' | 'WAITING' }, context: EventContext): Promise<void> {
    await this.mail({ registrationId }, context, state, state === 'REGISTERED' ? 'registration-made' : 'registration-waiting');
  }

  @On(PlaceFreed)
  async mailFreed(event: Event, context: EventContext): Promise<void> {
    await this.mail(event, context, 'PLACE_FREED', 'registration-freed');
  }

  @On(PlaceFreed)
  async tellFreed({ registrationId }: Event, { eventId }: EventContext): Promise<void> {
    const where = await this.database.row<Where>(
      `SELECT r.member_id AS "memberId", o.celebration_id AS "celebrationId", o.id AS "occurrenceId", c.title
         FROM registration r JOIN occurrence o ON o.id = r.occurrence_id JOIN celebration c ON c.id = o.celebration_id WHERE r.id = $1`,
      [registrationId],
    );
    if (!where?.memberId) return;
    const { memberId, celebrationId, occurrenceId, title } = where;
    const told = { memberId, eventKey: `PlaceFreed:${eventId}`, kind: 'PLACE_FREED' as const, params: { title }, href: `/celebrations/${celebrationId}?at=${occurrenceId}` };
    await this.dataSource.transaction((tx) => this.notifications.tell(tx, [told]));
  }

  @On(RegistrationCancelled)
  async mailCancelled(event: Event, context: EventContext): Promise<void> {
    await this.mail(event, context, 'CANCELLED', 'registration-cancelled');
  }

  private async mail({ registrationId }: Event, { eventId }: EventContext, kind: NoticeKind, mail: RegistrationMail): Promise<void> {
    await this.notices.one(registrationId, { kind, eventKey: eventId, mail, reason: null, was: null });
  }
}
