import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '@libs/platform/clock/clock.js';
import { NotificationsService } from '@libs/notifications/notifications.service.js';
import { ClipAudienceQuery } from '../clip-audience.query.js';
import { daysBetween, dayOf, REMINDED_AT, reminderDue } from './count-consent-days.js';

const BATCH = 200;
const DAY_MS = 24 * 3_600_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

interface Ending {
  id: string;
  clipId: string;
  expiresOn: string;
}

/**
 * Sixty and fourteen days before a consent for a clip on the site ends, its author and focal points are told, once each: the
 * key of what they are told names the entry, its last day and the reminder. A consent that was prolonged is another day.
 */
@Injectable()
export class RemindOfConsents {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audience: ClipAudienceQuery,
    private readonly notifications: NotificationsService,
    private readonly clock: Clock,
  ) {}

  async run(signal?: AbortSignal): Promise<void> {
    const today = dayOf(this.clock.now());
    const until = dayOf(this.clock.in(REMINDED_AT[0] * DAY_MS));
    let after = FIRST;
    for (;;) {
      const ending: Ending[] = await this.dataSource.query(
        `SELECT consent.id, consent.clip_id AS "clipId", consent.expires_on::text AS "expiresOn" FROM consent_record consent
           JOIN clip ON clip.id = consent.clip_id AND clip.state = 'PUBLISHED' AND clip.deleted_at IS NULL
          WHERE consent.id > $1 AND consent.withdrawn_at IS NULL AND consent.expires_on BETWEEN $2::date AND $3::date
          ORDER BY consent.id LIMIT ${BATCH}`,
        [after, today, until],
      );
      for (const one of ending) {
        signal?.throwIfAborted();
        await this.tell(one, today);
      }
      const last = ending.at(-1);
      if (!last || ending.length < BATCH) return;
      after = last.id;
    }
  }

  private async tell({ id, clipId, expiresOn }: Ending, today: string): Promise<void> {
    const due = reminderDue(expiresOn, today);
    if (due === null) return;
    const eventKey = `CONSENT_ENDS:${id}:${expiresOn}:${due}`;
    const told = await this.audience.of(clipId, false);
    const params = { count: daysBetween(today, expiresOn), day: expiresOn };
    await this.dataSource.transaction((tx) =>
      this.notifications.tell(
        tx,
        // Nobody shown is named: it goes out by mail.
        told.map(({ memberId, clipTitle, cityName }) => ({ memberId, eventKey, kind: 'CONSENT_ENDS', href: `/clips/${clipId}/consent`, params: { clipTitle, cityName, ...params } })),
      ),
    );
  }
}
