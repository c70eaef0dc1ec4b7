import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { room } from '@libs/contracts/live-messages.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import type { NotificationKind } from '@libs/notifications/notification.types.js';
import { NotificationsService } from '@libs/notifications/notifications.service.js';
import { concernsDesk } from '@libs/review/review.types.js';
import { ofKind, SubjectMoved, type SubjectMovedPayload } from '@libs/review/review.events.js';
import { CelebrationAudienceQuery } from './celebration-audience.query.js';
import { CelebrationChanged, CelebrationDeleted } from './celebration.events.js';
import { CELEBRATION } from './celebration.types.js';

/** Moves a city is told about; the others it makes itself, or they are the desk's own business. */
const TOLD: Record<string, NotificationKind> = {
  'IN_REVIEW PUBLISHED': 'CELEBRATION_APPROVED',
  'IN_REVIEW CHANGES_REQUESTED': 'CELEBRATION_CHANGES_REQUESTED',
  'IN_REVIEW REJECTED': 'CELEBRATION_REJECTED',
  'PUBLISHED HIDDEN': 'CELEBRATION_HIDDEN',
  'HIDDEN PUBLISHED': 'CELEBRATION_RESTORED',
  'HIDDEN HIDDEN': 'CELEBRATION_KEPT_HIDDEN',
};

/** What follows when a celebration changes: its people are told, open pages look again. */
@Injectable()
export class CelebrationReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audience: CelebrationAudienceQuery,
    private readonly notifications: NotificationsService,
    private readonly live: LiveBus,
  ) {}

  @On(SubjectMoved, ofKind(CELEBRATION))
  async hintMoved({ subjectId, cityId, from, to }: SubjectMovedPayload): Promise<void> {
    const rooms = concernsDesk(from, to) ? [room.city(cityId), room.review()] : [room.city(cityId)];
    await this.live.send(rooms, 'celebration', { celebrationId: subjectId, state: to });
  }

  @On(SubjectMoved, ofKind(CELEBRATION, TOLD))
  async tellMoved({ subjectId, transitionId, from, to, by, reasonCode }: SubjectMovedPayload): Promise<void> {
    const telling = TOLD[`${from} ${to}`];
    if (!telling || by === 'CITY') return;
    // Of a festival hundreds come to the site at once: its organisers see that in the programme.
    const told = (await this.audience.of(subjectId)).filter(({ isHosts }) => !isHosts || telling !== 'CELEBRATION_APPROVED');
    const href = telling === 'CELEBRATION_APPROVED' || telling === 'CELEBRATION_RESTORED' ? `/celebrations/${subjectId}` : `/celebrations/${subjectId}/edit`;
    const eventKey = `${telling}:${transitionId}`;
    await this.dataSource.transaction((tx) =>
      this.notifications.tell(
        tx,
        told.map(({ memberId, title, cityName }) => ({ memberId, eventKey, kind: telling, href, params: { title, cityName, ...(reasonCode ? { reasonCode } : {}) } })),
      ),
    );
  }

  @On(CelebrationChanged)
  async hintChanged({ celebrationId, cityId, edits }: { celebrationId: string; cityId: string; edits: number }): Promise<void> {
    await this.live.send([room.city(cityId)], 'celebration', { celebrationId, edits });
  }

  @On(CelebrationDeleted)
  async hintDeleted({ celebrationId, cityId }: { celebrationId: string; cityId: string }): Promise<void> {
    await this.live.send([room.city(cityId)], 'celebration', { celebrationId, state: 'DELETED' });
  }
}
