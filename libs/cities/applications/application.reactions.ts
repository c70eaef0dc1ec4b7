import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { sendMail } from '@libs/platform/mail/send-mail.job.js';
import { type EventContext, On } from '@libs/platform/outbox/reaction.js';
import { ApplicationDeclined, ApplicationMade } from '../cities.events.js';
import { APPLICATION_LINK } from './applying.service.js';

interface Row {
  email: string | null;
  name: string;
  city: string;
  locale: string;
  state: string;
  reason: string | null;
}

/** What follows an application: mails to its contact. */
@Injectable()
export class ApplicationReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
  ) {}

  /** One that was replaced or confirmed meanwhile is not mailed. */
  @On(ApplicationMade)
  async mailLink({ applicationId }: { applicationId: string }, { eventId }: EventContext): Promise<void> {
    const row = await this.read(applicationId);
    if (!row?.email || row.state !== 'UNCONFIRMED') return;
    const { email, locale, name, city } = row;
    const link = { path: 'join-network/confirm', purpose: APPLICATION_LINK, id: applicationId };
    await this.jobs.add(sendMail, { kind: 'application-confirm', to: email, locale, params: { name, city }, link }, { id: `${eventId}-application-mail` });
  }

  @On(ApplicationDeclined)
  async mailRefusal({ applicationId }: { applicationId: string }, { eventId }: EventContext): Promise<void> {
    const row = await this.read(applicationId);
    if (!row?.email) return;
    const { email, locale, name, city, reason } = row;
    await this.jobs.add(sendMail, { kind: 'application-declined', to: email, locale, params: { name, city, reason: reason ?? '' } }, { id: `${eventId}-declined-mail` });
  }

  private async read(id: string): Promise<Row | undefined> {
    const [row] = await this.dataSource.query<Row[]>(
      `SELECT contact_email::text AS email, coalesce(contact_name, '') AS name, name AS city, locale, state, reason FROM city_application WHERE id = $1`,
      [id],
    );
    return row;
  }
}
