import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { room } from '@libs/contracts/live-messages.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { sendMail } from '@libs/platform/mail/send-mail.job.js';
import type { EventContext } from '@libs/platform/outbox/reaction.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { NetworkRoleChanged, type SessionEnd, SessionRevoked, SignInLinkRequested } from './accounts.events.js';
import { SIGN_IN_LINK } from './sign-in/sign-in-links.service.js';

interface LinkRow {
  email: string;
  name: string;
}

const OPEN_LINK = `
  SELECT m.email::text, m.name FROM sign_in_link l JOIN member m ON m.id = l.member_id
  WHERE l.id = $1 AND l.used_at IS NULL AND l.expires_at > $2 AND m.status = 'ACTIVE'`;

/** What follows from events of accounts. */
@Injectable()
export class AccountsReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly live: LiveBus,
    private readonly clock: Clock,
  ) {}

  @On(SessionRevoked)
  async closeSockets({ sessionIds, reason }: { sessionIds: string[]; reason: SessionEnd }): Promise<void> {
    await this.live.send(sessionIds.map(room.session), 'session-ended', { reason }, true);
  }

  @On(NetworkRoleChanged)
  async followRole({ memberId }: { memberId: string }): Promise<void> {
    await this.live.actorsChanged([memberId]);
  }

  /** A link that was replaced, used or outlived by the time is not mailed. */
  @On(SignInLinkRequested)
  async mailSignInLink({ linkId, language, returnTo }: { linkId: string; language: string; returnTo?: string }, { eventId }: EventContext): Promise<void> {
    const [row] = await this.dataSource.query<LinkRow[]>(OPEN_LINK, [linkId, this.clock.now()]);
    if (!row) return;
    const link = { path: 'sign-in/link', purpose: SIGN_IN_LINK, id: linkId, ...(returnTo ? { query: { return: returnTo } } : {}) };
    await this.jobs.add(sendMail, { kind: 'sign-in-link', to: row.email, locale: language, params: { name: row.name }, link }, { id: `${eventId}-sign-in-mail` });
  }
}
