import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { InvitationAccepted } from '@libs/cities/cities.events.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { NotificationsService } from './notifications.service.js';

interface Accepted {
  invitedBy: string;
  memberName: string;
  cityName: string;
  citySlug: string;
}

/** Who invited somebody learns that they came. Cities stands left of the inbox, so the inbox listens. */
@Injectable()
export class InvitationReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: ReadDatabase,
    private readonly notifications: NotificationsService,
  ) {}

  @On(InvitationAccepted)
  async tellInviter({ invitationId, memberId, role }: { invitationId: string; memberId: string; role: string }): Promise<void> {
    const accepted = await this.database.row<Accepted>(
      `SELECT invitation.invited_by AS "invitedBy", member.name AS "memberName", city.name AS "cityName", city.slug AS "citySlug"
         FROM invitation JOIN city ON city.id = invitation.city_id JOIN member ON member.id = $2
        WHERE invitation.id = $1 AND invitation.invited_by IS NOT NULL AND invitation.invited_by <> $2`,
      [invitationId, memberId],
    );
    if (!accepted) return;
    const { invitedBy, memberName, cityName, citySlug } = accepted;
    await this.dataSource.transaction((tx) =>
      this.notifications.tell(tx, [
        {
          memberId: invitedBy,
          eventKey: `INVITATION_ACCEPTED:${invitationId}`,
          kind: 'INVITATION_ACCEPTED',
          params: { memberName, cityName, role },
          href: `/my-city/${citySlug}`,
        },
      ]),
    );
  }
}
