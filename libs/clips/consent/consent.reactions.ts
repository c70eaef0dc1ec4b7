import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { On } from '@libs/platform/outbox/reaction.js';
import { NotificationsService } from '@libs/notifications/notifications.service.js';
import type { NotificationKind } from '@libs/notifications/notification.types.js';
import { ofKind, SubjectMoved, type SubjectMovedPayload } from '@libs/review/review.events.js';
import { ClipAudienceQuery } from '../clip-audience.query.js';
import { ClipDeleted } from '../clip.events.js';
import { CLIP } from '../clip.types.js';
import { ConsentRecord } from './consent-record.entity.js';

const TOLD: Record<string, NotificationKind> = { CONSENT_EXPIRED: 'CLIP_CONSENT_EXPIRED', CONSENT_WITHDRAWN: 'CLIP_CONSENT_WITHDRAWN' };

/** What follows when a clip left the site for want of a consent, and what a clip that is gone leaves behind. */
@Injectable()
export class ConsentReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audience: ClipAudienceQuery,
    private readonly notifications: NotificationsService,
  ) {}

  @On(SubjectMoved, ofKind(CLIP, { 'PUBLISHED WITHDRAWN': true }))
  async tellTakenBack({ subjectId, transitionId, by, reasonCode }: SubjectMovedPayload): Promise<void> {
    const kind = by === 'SYSTEM' && reasonCode ? TOLD[reasonCode] : undefined;
    if (!kind) return;
    const told = await this.audience.of(subjectId, false);
    const href = `/clips/${subjectId}/consent`;
    await this.dataSource.transaction((tx) =>
      this.notifications.tell(
        tx,
        told.map(({ memberId, clipTitle, cityName }) => ({ memberId, eventKey: `${kind}:${transitionId}`, kind, href, params: { clipTitle, cityName } })),
      ),
    );
  }

  /** Nobody needs to know any more who was in it; the keeper of consents removes the proofs. */
  @On(ClipDeleted)
  async forget({ clipId }: { clipId: string }): Promise<void> {
    await this.dataSource.manager.delete(ConsentRecord, { clipId });
  }
}
