import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { isLanguageCode } from '@libs/contracts/languages.js';
import { Config } from '@libs/platform/config/config.js';
import { Jobs } from '@libs/platform/jobs/jobs.js';
import { sendMail } from '@libs/platform/mail/send-mail.job.js';
import { type EventContext, On } from '@libs/platform/outbox/reaction.js';
import { NotificationsService } from '@libs/notifications/notifications.service.js';
import { type AskedFor, RecapAudienceQuery } from './recap-audience.query.js';
import { RecapsAsked, type RecapsAskedPayload } from './recap.events.js';

/** A city is asked: in the inboxes of its people and by mail, of many celebrations in one line. */
@Injectable()
export class RecapReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audience: RecapAudienceQuery,
    private readonly notifications: NotificationsService,
    private readonly jobs: Jobs,
    private readonly config: Config,
  ) {}

  @On(RecapsAsked)
  async tell(payload: RecapsAskedPayload, { eventId }: EventContext): Promise<void> {
    const asked = await this.audience.of(payload);
    if (!asked) return;
    const { params, path } = wordsOf(asked);
    const told = { eventKey: `RECAP_ASKED:${eventId}`, kind: 'RECAP_ASKED' as const, href: `/${path}`, params };
    await this.dataSource.transaction((tx) => this.notifications.tell(tx, asked.members.map(({ memberId }) => ({ memberId, ...told }))));
  }

  @On(RecapsAsked)
  async mail(payload: RecapsAskedPayload, { eventId }: EventContext): Promise<void> {
    const asked = await this.audience.of(payload);
    if (!asked) return;
    const { params, path } = wordsOf(asked);
    const mails = asked.members
      .filter(({ isSample }) => !isSample)
      .map(({ memberId, name, email, locale }) => {
        const address = `${this.config.origin}/${isLanguageCode(locale) ? locale : 'en'}/${path}`;
        return { job: sendMail, payload: { kind: 'recap-asked', to: email, locale, params: { ...params, name, address } }, id: `${eventId}-recap-${memberId}` };
      });
    await this.jobs.addAll(mails);
  }
}

function wordsOf({ celebrations, cityName, citySlug }: AskedFor) {
  const [first] = celebrations;
  const count = celebrations.length;
  const path = first && count === 1 ? `celebrations/${first.id}/recap` : `my-city/${citySlug}#due`;
  return { path, params: { title: first?.title ?? '', count, cityName } };
}
