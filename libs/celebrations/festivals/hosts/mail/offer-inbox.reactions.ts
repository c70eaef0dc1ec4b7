import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { NotificationsService } from '@libs/notifications/notifications.service.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { type EventContext, On } from '@libs/platform/outbox/reaction.js';
import { OfferSent } from '../host.events.js';

interface Hearer {
  memberId: string;
  slug: string;
  title: string;
  cityName: string;
}

/** Organisers read in their inbox that offers wait: again only after they have read it. */
@Injectable()
export class OfferInboxReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly notifications: NotificationsService,
    private readonly clock: Clock,
  ) {}

  @On(OfferSent)
  async tellWaiting({ festivalId }: { festivalId: string }, { eventId }: EventContext): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      // Two offers of one moment wait for each other, so that the second sees what the first told.
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`offers-wait:${festivalId}`]);
      const hearers: Hearer[] = await tx.query(
        `SELECT DISTINCT member.id AS "memberId", f.slug, f.title, city.name AS "cityName" FROM festival f JOIN city ON city.id = f.city_id
           JOIN city_role held ON held.city_id = f.city_id AND held.role IN ('FOCAL_POINT', 'ORGANISER') AND held.since <= $2::date AND (held.until IS NULL OR held.until > $2::date)
           JOIN member ON member.id = held.member_id AND member.status = 'ACTIVE'
          WHERE f.id = $1 AND f.deleted_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM notification n WHERE n.member_id = member.id AND n.kind = 'OFFERS_WAIT' AND n.read_at IS NULL AND n.href = '/festivals/' || f.slug || '/offers')`,
        [festivalId, this.clock.now().toISOString().slice(0, 10)],
      );
      await this.notifications.tell(
        tx,
        hearers.map(({ memberId, slug, title, cityName }) => ({ memberId, eventKey: `OFFERS_WAIT:${eventId}`, kind: 'OFFERS_WAIT', href: `/festivals/${slug}/offers`, params: { title, cityName } })),
      );
    });
  }
}
