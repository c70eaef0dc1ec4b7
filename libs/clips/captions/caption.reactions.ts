import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { room } from '@libs/contracts/live-messages.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { CaptionsChanged } from '@libs/media/captions/caption.events.js';
import { CaptionDraftMoved } from '@libs/media/captions/machine/caption-draft.events.js';
import { CaptionSuggested, CaptionSuggestionDecided } from '@libs/media/captions/suggestions/suggestion.events.js';
import { NotificationsService } from '@libs/notifications/notifications.service.js';
import { ClipAudienceQuery } from '../clip-audience.query.js';

interface ClipOfFilm {
  id: string;
  cityId: string;
}

/** What follows when captions of a clip change, or are to be changed: open editors look again, people are told. */
@Injectable()
export class CaptionReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: ReadDatabase,
    private readonly audience: ClipAudienceQuery,
    private readonly notifications: NotificationsService,
    private readonly live: LiveBus,
  ) {}

  @On(CaptionsChanged)
  async hintCaptions({ filmId, language, trackId }: { filmId: string; language: string; trackId: string | null }): Promise<void> {
    const clip = await this.clipOf(filmId);
    if (clip) await this.live.send([room.city(clip.cityId)], 'captions', { clipId: clip.id, language, trackId, draft: null });
  }

  /** Its city is told once a day, however many there are; whoever suggests knows. */
  @On(CaptionSuggested)
  async tellSuggested({ suggestionId, filmId }: { suggestionId: string; filmId: string }): Promise<void> {
    const clip = await this.clipOf(filmId);
    const made = await this.database.row<{ memberId: string | null; createdAt: Date }>('SELECT member_id AS "memberId", created_at AS "createdAt" FROM caption_suggestion WHERE id = $1', [suggestionId]);
    if (!clip || !made) return;
    const told = (await this.audience.of(clip.id, false)).filter(({ memberId }) => memberId !== made.memberId);
    const eventKey = `CAPTION_SUGGESTED:${clip.id}:${made.createdAt.toISOString().slice(0, 10)}`;
    const href = `/clips/${clip.id}/captions`;
    await this.dataSource.transaction((tx) =>
      this.notifications.tell(
        tx,
        told.map(({ memberId, clipTitle, cityName }) => ({ memberId, eventKey, kind: 'CAPTION_SUGGESTED' as const, href, params: { clipTitle, cityName } })),
      ),
    );
  }

  @On(CaptionSuggestionDecided)
  async tellDecided({ suggestionId, filmId, accepted }: { suggestionId: string; filmId: string; accepted: boolean }): Promise<void> {
    const clip = await this.clipOf(filmId);
    const decided = await this.database.row<{ memberId: string | null; decidedBy: string | null; startMs: number; answer: string | null }>(
      'SELECT member_id AS "memberId", decided_by AS "decidedBy", start_ms AS "startMs", answer FROM caption_suggestion WHERE id = $1',
      [suggestionId],
    );
    // Whoever decides about their own knows.
    if (!clip || !decided?.memberId || decided.memberId === decided.decidedBy) return;
    const kind = accepted ? ('CAPTION_SUGGESTION_ACCEPTED' as const) : ('CAPTION_SUGGESTION_DECLINED' as const);
    const told = await this.audience.one(clip.id, decided.memberId);
    const href = `/clips/${clip.id}?t=${Math.floor(decided.startMs / 1000)}`;
    await this.dataSource.transaction((tx) =>
      this.notifications.tell(
        tx,
        told.map(({ memberId, clipTitle, cityName }) => ({
          ...{ memberId, eventKey: `CAPTION_SUGGESTION_DECIDED:${suggestionId}`, kind, href },
          params: { clipTitle, cityName, ...(decided.answer ? { note: decided.answer } : {}) },
        })),
      ),
    );
  }

  /** Whoever asked need not wait on the page. */
  @On(CaptionDraftMoved)
  async followDraft({ draftId, filmId, language, state }: { draftId: string; filmId: string; language: string; state: string }): Promise<void> {
    const clip = await this.clipOf(filmId);
    if (!clip) return;
    const track = await this.database.row<{ id: string }>('SELECT id FROM caption_track WHERE film_id = $1 AND language = $2', [filmId, language]);
    await this.live.send([room.city(clip.cityId)], 'captions', { clipId: clip.id, language, trackId: track?.id ?? null, draft: state });
    if (state !== 'DONE' && state !== 'FAILED') return;
    const draft = await this.database.row<{ askedBy: string | null }>('SELECT asked_by AS "askedBy" FROM caption_draft WHERE id = $1', [draftId]);
    if (!draft?.askedBy) return;
    const kind = state === 'DONE' ? ('CAPTIONS_DRAFTED' as const) : ('CAPTIONS_DRAFT_FAILED' as const);
    const told = await this.audience.one(clip.id, draft.askedBy);
    const href = `/clips/${clip.id}/captions/${language}`;
    await this.dataSource.transaction((tx) =>
      this.notifications.tell(
        tx,
        told.map(({ memberId, clipTitle, cityName }) => ({ memberId, eventKey: `CAPTIONS_DRAFT:${draftId}`, kind, href, params: { clipTitle, cityName } })),
      ),
    );
  }

  private clipOf(filmId: string): Promise<ClipOfFilm | undefined> {
    return this.database.row<ClipOfFilm>('SELECT id, city_id AS "cityId" FROM clip WHERE film_id = $1 AND deleted_at IS NULL', [filmId]);
  }
}
