import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { MemberSuspended } from '@libs/accounts/accounts.events.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { sendMail } from '@libs/platform/mail/send-mail.job.js';
import { type EventContext, On } from '@libs/platform/outbox/reaction.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { CityRoleEnded, InvitationAccepted, InvitationSent } from './cities.events.js';
import { INVITATION_LINK } from './invitations/invitations.service.js';

interface OpenInvitation {
  email: string;
  name: string | null;
  locale: string;
  role: string;
  city: string;
  inviter: string | null;
}

const OPEN = `
  SELECT i.email::text, i.name, i.locale, i.role, c.name AS city, m.name AS inviter
  FROM invitation i JOIN city c ON c.id = i.city_id LEFT JOIN member m ON m.id = i.invited_by
  WHERE i.id = $1 AND i.accepted_at IS NULL AND i.withdrawn_at IS NULL AND i.expires_at > $2`;

/** What follows from events of cities. */
@Injectable()
export class CitiesReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly live: LiveBus,
  ) {}

  /** Who works in a city no longer hears it no longer. */
  @On(CityRoleEnded)
  async leaveTheCity({ memberId }: { memberId: string }): Promise<void> {
    await this.live.actorsChanged([memberId]);
  }

  @On(InvitationAccepted)
  async joinTheCity({ memberId }: { memberId: string }): Promise<void> {
    await this.live.actorsChanged([memberId]);
  }

  /** What was withdrawn meanwhile is not mailed. */
  @On(InvitationSent)
  async mailInvitation({ invitationId }: { invitationId: string }, { eventId }: EventContext): Promise<void> {
    const [row] = await this.dataSource.query<OpenInvitation[]>(OPEN, [invitationId, this.clock.now()]);
    if (!row) return;
    const { email, locale, role, city } = row;
    const params = { named: row.name ? 'yes' : 'no', name: row.name ?? '', role, city, inviter: row.inviter ?? 'Citylore' };
    await this.jobs.add(sendMail, { kind: 'invitation', to: email, locale, params, link: { path: 'join', purpose: INVITATION_LINK, id: invitationId } }, { id: `${eventId}-invitation-mail` });
  }

  /** Somebody who was shut out does not bring others in. */
  @On(MemberSuspended)
  async voidTheirInvitations({ memberId }: { memberId: string }): Promise<void> {
    await this.dataSource.query('UPDATE invitation SET withdrawn_at = $2 WHERE invited_by = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL', [memberId, this.clock.now()]);
  }
}
