import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { room } from '@libs/contracts/live-messages.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import type { NotificationKind } from '@libs/notifications/notification.types.js';
import { NotificationsService } from '@libs/notifications/notifications.service.js';
import { ofKind, SubjectMoved, type SubjectMovedPayload } from '@libs/review/review.events.js';
import { concernsDesk } from '@libs/review/review.types.js';
import { FestivalChanged, FestivalDeleted } from './festival.events.js';
import { FESTIVAL } from './festival.types.js';
import { FestivalAudienceQuery } from './festival-audience.query.js';

/** Moves a city is told about; the others it makes itself, or they are the desk's own business. */
const TOLD: Record<string, NotificationKind> = {
  'IN_REVIEW PUBLISHED': 'FESTIVAL_APPROVED',
  'IN_REVIEW CHANGES_REQUESTED': 'FESTIVAL_CHANGES_REQUESTED',
  'IN_REVIEW REJECTED': 'FESTIVAL_REJECTED',
  'PUBLISHED HIDDEN': 'FESTIVAL_HIDDEN',
  'HIDDEN PUBLISHED': 'FESTIVAL_RESTORED',
  'HIDDEN HIDDEN': 'FESTIVAL_KEPT_HIDDEN',
};

/** What follows when a festival changes: its organisers are told, open pages look again. */
@Injectable()
export class FestivalReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audience: FestivalAudienceQuery,
    private readonly notifications: NotificationsService,
    private readonly live: LiveBus,
  ) {}

  @On(SubjectMoved, ofKind(FESTIVAL))
  async hintFestivalMoved({ subjectId, cityId, from, to }: SubjectMovedPayload): Promise<void> {
    const rooms = concernsDesk(from, to) ? [room.city(cityId), room.review()] : [room.city(cityId)];
    await this.live.send(rooms, 'festival', { festivalId: subjectId, state: to });
  }

  @On(SubjectMoved, ofKind(FESTIVAL, TOLD))
  async tellFestivalMoved({ subjectId, transitionId, from, to, by, reasonCode }: SubjectMovedPayload): Promise<void> {
    const telling = TOLD[`${from} ${to}`];
    if (!telling || by === 'CITY') return;
    const told = await this.audience.of(subjectId);
    const isShown = telling === 'FESTIVAL_APPROVED' || telling === 'FESTIVAL_RESTORED';
    const eventKey = `${telling}:${transitionId}`;
    await this.dataSource.transaction((tx) =>
      this.notifications.tell(
        tx,
        told.map(({ memberId, slug, title, cityName }) => ({
          ...{ memberId, eventKey, kind: telling, href: isShown ? `/festivals/${slug}` : `/festivals/${slug}/edit` },
          params: { title, cityName, ...(reasonCode ? { reasonCode } : {}) },
        })),
      ),
    );
  }

  @On(FestivalChanged)
  async hintFestivalChanged({ festivalId, cityId, edits }: { festivalId: string; cityId: string; edits: number }): Promise<void> {
    await this.live.send([room.city(cityId)], 'festival', { festivalId, edits });
  }

  @On(FestivalDeleted)
  async hintFestivalDeleted({ festivalId, cityId }: { festivalId: string; cityId: string }): Promise<void> {
    await this.live.send([room.city(cityId)], 'festival', { festivalId, state: 'DELETED' });
  }
}
