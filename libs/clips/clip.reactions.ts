import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { room } from '@libs/contracts/live-messages.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { type EventContext, On } from '@libs/platform/outbox/reaction.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { FilmFailed, FilmReady } from '@libs/media/film.events.js';
import type { NotificationKind } from '@libs/notifications/notification.types.js';
import { NotificationsService } from '@libs/notifications/notifications.service.js';
import { concernsDesk } from '@libs/review/review.types.js';
import { ofKind, SubjectMoved, type SubjectMovedPayload } from '@libs/review/review.events.js';
import { ClipDeleted } from './clip.events.js';
import { CLIP } from './clip.types.js';
import { ClipAudienceQuery } from './clip-audience.query.js';

/** Moves a city is told about; the others it makes itself, or they are the desk's own business. */
const TOLD: Record<string, NotificationKind> = {
  'IN_REVIEW PUBLISHED': 'CLIP_APPROVED',
  'IN_REVIEW CHANGES_REQUESTED': 'CLIP_CHANGES_REQUESTED',
  'IN_REVIEW REJECTED': 'CLIP_REJECTED',
  'PUBLISHED HIDDEN': 'CLIP_HIDDEN',
  'HIDDEN PUBLISHED': 'CLIP_RESTORED',
  'HIDDEN HIDDEN': 'CLIP_KEPT_HIDDEN',
};

/** What follows when a clip or its film changes state: its people are told, open pages look again. */
@Injectable()
export class ClipReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: ReadDatabase,
    private readonly audience: ClipAudienceQuery,
    private readonly notifications: NotificationsService,
    private readonly live: LiveBus,
  ) {}

  @On(SubjectMoved, ofKind(CLIP))
  async hintMoved({ subjectId, cityId, from, to, revision }: SubjectMovedPayload): Promise<void> {
    const rooms = concernsDesk(from, to) ? [room.city(cityId), room.review()] : [room.city(cityId)];
    await this.live.send(rooms, 'clip', { clipId: subjectId, state: to, revision });
  }

  @On(SubjectMoved, ofKind(CLIP, TOLD))
  async tellMoved({ subjectId, transitionId, from, to, by, reasonCode }: SubjectMovedPayload): Promise<void> {
    const telling = TOLD[`${from} ${to}`];
    if (!telling || by === 'CITY') return;
    await this.tell(subjectId, telling, `${telling}:${transitionId}`, reasonCode ? { reasonCode } : {});
  }

  @On(ClipDeleted)
  async hintDeleted({ clipId, cityId, revision }: { clipId: string; cityId: string; revision: number }): Promise<void> {
    await this.live.send([room.city(cityId)], 'clip', { clipId, state: 'DELETED', revision });
  }

  @On(FilmReady)
  async tellReady({ filmId }: { filmId: string }, { eventId }: EventContext): Promise<void> {
    await this.tellOfFilm(filmId, 'FILM_READY', eventId, {});
  }

  @On(FilmFailed)
  async tellFailed({ filmId, code }: { filmId: string; code: string }, { eventId }: EventContext): Promise<void> {
    await this.tellOfFilm(filmId, 'FILM_FAILED', eventId, { failureCode: code });
  }

  private async tellOfFilm(filmId: string, kind: NotificationKind, eventId: string, params: Record<string, string>): Promise<void> {
    const clip = await this.database.row<{ id: string; state: string; revision: number; cityId: string }>(
      'SELECT id, state, revision, city_id AS "cityId" FROM clip WHERE film_id = $1 AND deleted_at IS NULL',
      [filmId],
    );
    if (!clip) return;
    await this.live.send([room.city(clip.cityId)], 'clip', { clipId: clip.id, state: clip.state, revision: clip.revision });
    await this.tell(clip.id, kind, `${kind}:${eventId}`, params);
  }

  private async tell(clipId: string, kind: NotificationKind, eventKey: string, params: Record<string, string>): Promise<void> {
    const isOfFilm = kind === 'FILM_READY' || kind === 'FILM_FAILED';
    const told = await this.audience.of(clipId, isOfFilm);
    const href = kind === 'CLIP_APPROVED' || kind === 'CLIP_RESTORED' ? `/clips/${clipId}` : `/clips/${clipId}/edit`;
    await this.dataSource.transaction((tx) =>
      this.notifications.tell(
        tx,
        told.map(({ memberId, clipTitle, cityName }) => ({ memberId, eventKey, kind, href, params: { clipTitle, cityName, ...params } })),
      ),
    );
  }
}
