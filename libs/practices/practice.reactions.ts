import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { room } from '@libs/contracts/live-messages.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import type { NotificationKind } from '@libs/notifications/notification.types.js';
import { NotificationsService } from '@libs/notifications/notifications.service.js';
import { concernsDesk } from '@libs/review/review.types.js';
import { ofKind, SubjectMoved, type SubjectMovedPayload } from '@libs/review/review.events.js';
import { PracticeAudienceQuery } from './practice-audience.query.js';
import { PracticeConfirmationAsked, PracticeDeleted } from './practice.events.js';
import { PRACTICE } from './practice.types.js';

/** Moves a city is told about; the others it makes itself, or they are the desk's own business. */
const TOLD: Record<string, NotificationKind> = {
  'IN_REVIEW PUBLISHED': 'PRACTICE_APPROVED',
  'IN_REVIEW CHANGES_REQUESTED': 'PRACTICE_CHANGES_REQUESTED',
  'IN_REVIEW REJECTED': 'PRACTICE_REJECTED',
  'PUBLISHED HIDDEN': 'PRACTICE_HIDDEN',
  'HIDDEN PUBLISHED': 'PRACTICE_RESTORED',
  'HIDDEN HIDDEN': 'PRACTICE_KEPT_HIDDEN',
};

/** What leads on to the editor and not to the page. */
const TO_EDITOR = new Set<NotificationKind>(['PRACTICE_CHANGES_REQUESTED', 'PRACTICE_REJECTED']);

/** What follows when a practice changes state or its city is asked something: its people are told, open pages look again. */
@Injectable()
export class PracticeReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: ReadDatabase,
    private readonly audience: PracticeAudienceQuery,
    private readonly notifications: NotificationsService,
    private readonly live: LiveBus,
  ) {}

  @On(SubjectMoved, ofKind(PRACTICE))
  async hintMoved({ subjectId, cityId, from, to, revision }: SubjectMovedPayload): Promise<void> {
    const practiceId = await this.practiceOf(subjectId);
    if (!practiceId) return;
    const rooms = concernsDesk(from, to) ? [room.city(cityId), room.review()] : [room.city(cityId)];
    await this.live.send(rooms, 'practice', { practiceId, revisionId: subjectId, edits: revision, state: to });
  }

  @On(SubjectMoved, ofKind(PRACTICE, TOLD))
  async tellMoved({ subjectId, transitionId, from, to, by, reasonCode }: SubjectMovedPayload): Promise<void> {
    const telling = TOLD[`${from} ${to}`];
    if (!telling || by === 'CITY') return;
    const practiceId = await this.practiceOf(subjectId);
    if (!practiceId) return;
    const href = `/practices/${practiceId}${TO_EDITOR.has(telling) ? '/edit' : ''}`;
    await this.tell(practiceId, subjectId, telling, `${telling}:${transitionId}`, href, reasonCode ? { reasonCode } : {});
  }

  @On(PracticeDeleted)
  async hintDeleted({ practiceId, cityId, revisionId, edits }: { practiceId: string; cityId: string; revisionId: string; edits: number }): Promise<void> {
    await this.live.send([room.city(cityId)], 'practice', { practiceId, revisionId, edits, state: 'DELETED' });
  }

  @On(PracticeConfirmationAsked)
  async tellAsked({ practiceId, confirmationId }: { practiceId: string; confirmationId: string }): Promise<void> {
    const practice = await this.database.row<{ revisionId: string | null }>('SELECT shown_revision_id AS "revisionId" FROM practice WHERE id = $1 AND asked_at IS NOT NULL', [practiceId]);
    if (!practice?.revisionId) return;
    await this.tell(practiceId, practice.revisionId, 'PRACTICE_STILL_RUNNING', `PRACTICE_STILL_RUNNING:${confirmationId}`, `/practices/${practiceId}/confirm`, {});
  }

  private async tell(practiceId: string, revisionId: string, kind: NotificationKind, eventKey: string, href: string, params: Record<string, string>): Promise<void> {
    const told = await this.audience.of(practiceId, revisionId);
    await this.dataSource.transaction((tx) =>
      this.notifications.tell(
        tx,
        told.map(({ memberId, practiceTitle, cityName }) => ({ memberId, eventKey, kind, href, params: { practiceTitle, cityName, ...params } })),
      ),
    );
  }

  private async practiceOf(revisionId: string): Promise<string | undefined> {
    return (await this.database.row<{ practiceId: string }>('SELECT practice_id AS "practiceId" FROM practice_revision WHERE id = $1', [revisionId]))?.practiceId;
  }
}
