import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { room } from '@libs/contracts/live-messages.js';
import { type EventContext, On } from '@libs/platform/outbox/reaction.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { FilmFailed, FilmReady } from '@libs/media/film.events.js';
import type { NotificationKind } from '@libs/notifications/notification.types.js';
import { NotificationsService } from '@libs/notifications/notifications.service.js';
import { ofKind, SubjectMoved, type SubjectMovedPayload } from '@libs/review/review.events.js';
import { Clip } from '../clip.entity.js';
import { ClipAudienceQuery } from '../clip-audience.query.js';
import { CarryCaptions } from './copy-captions.js';
import { ClipFilmChange } from './film-change.entity.js';
import { CLIP_FILM } from './film-change.types.js';

const TOLD: Record<string, NotificationKind> = {
  'IN_REVIEW PUBLISHED': 'FILM_CHANGE_APPROVED',
  'IN_REVIEW CHANGES_REQUESTED': 'FILM_CHANGE_CHANGES_REQUESTED',
  'IN_REVIEW REJECTED': 'FILM_CHANGE_REJECTED',
};

/** What follows when another film for a clip is ready, or is decided about. */
@Injectable()
export class FilmChangeReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly carrying: CarryCaptions,
    private readonly audience: ClipAudienceQuery,
    private readonly notifications: NotificationsService,
    private readonly live: LiveBus,
  ) {}

  @On(FilmReady)
  async carryCaptions({ filmId }: { filmId: string }, { eventId }: EventContext): Promise<void> {
    const change = await this.dataSource.manager.findOneBy(ClipFilmChange, { filmId });
    if (!change || change.state === 'PUBLISHED') return;
    await this.carrying.run(change.id);
    await this.tell(change.clipId, 'FILM_READY', `FILM_READY:${eventId}`, {});
  }

  @On(FilmFailed)
  async tellFailed({ filmId, code }: { filmId: string; code: string }, { eventId }: EventContext): Promise<void> {
    const change = await this.dataSource.manager.findOneBy(ClipFilmChange, { filmId });
    if (change && change.state !== 'PUBLISHED') await this.tell(change.clipId, 'FILM_FAILED', `FILM_FAILED:${eventId}`, { failureCode: code });
  }

  @On(SubjectMoved, ofKind(CLIP_FILM))
  async tellMoved({ subjectId, cityId, transitionId, from, to, reasonCode }: SubjectMovedPayload): Promise<void> {
    const change = await this.dataSource.manager.findOneBy(ClipFilmChange, { id: subjectId });
    const clip = change && (await this.dataSource.manager.findOneBy(Clip, { id: change.clipId }));
    if (!clip) return;
    await this.live.send([room.city(cityId)], 'clip', { clipId: clip.id, state: clip.state, revision: clip.revision });
    const kind = TOLD[`${from} ${to}`];
    if (kind) await this.tell(clip.id, kind, `${kind}:${transitionId}`, reasonCode ? { reasonCode } : {});
  }

  private async tell(clipId: string, kind: NotificationKind, eventKey: string, params: Record<string, string>): Promise<void> {
    const told = await this.audience.of(clipId, kind === 'FILM_READY' || kind === 'FILM_FAILED');
    const href = kind === 'FILM_CHANGE_APPROVED' ? `/clips/${clipId}` : `/clips/${clipId}/film`;
    await this.dataSource.transaction((tx) =>
      this.notifications.tell(
        tx,
        told.map(({ memberId, clipTitle, cityName }) => ({ memberId, eventKey, kind, href, params: { clipTitle, cityName, ...params } })),
      ),
    );
  }
}
