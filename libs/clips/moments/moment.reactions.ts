import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { NotificationsService } from '@libs/notifications/notifications.service.js';
import { ClipAudienceQuery } from '../clip-audience.query.js';
import { MomentDecided, MomentSuggested } from './moment.events.js';

interface Suggestion {
  day: string;
  name: string | null;
}

interface Decided {
  memberId: string;
  clipId: string;
  startMs: number;
  clipTitle: string;
  cityName: string;
}

/** What follows a suggested passage: its city hears of it, and who suggested it hears what became of it. */
@Injectable()
export class MomentReactions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: ReadDatabase,
    private readonly audience: ClipAudienceQuery,
    private readonly notifications: NotificationsService,
  ) {}

  /** Once for all that one person suggests for one clip in a day. */
  @On(MomentSuggested)
  async tellCity({ momentId, clipId, memberId: suggester }: { momentId: string; clipId: string; memberId: string }): Promise<void> {
    const suggestion = await this.database.row<Suggestion>(
      `SELECT to_char(m.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, member.name FROM clip_moment m LEFT JOIN member ON member.id = m.suggested_by WHERE m.id = $1 AND m.state = 'SUGGESTED'`,
      [momentId],
    );
    if (!suggestion) return;
    const told = await this.audience.of(clipId, false);
    await this.dataSource.transaction((tx) =>
      this.notifications.tell(
        tx,
        told.map(({ memberId, clipTitle, cityName }) => ({
          memberId,
          eventKey: `MOMENT_SUGGESTED:${clipId}:${suggester}:${suggestion.day}`,
          kind: 'MOMENT_SUGGESTED',
          href: `/clips/${clipId}/moments#suggested`,
          params: { clipTitle, cityName, memberName: suggestion.name ?? '' },
        })),
      ),
    );
  }

  @On(MomentDecided)
  async tellSuggester({ momentId, accepted }: { momentId: string; accepted: boolean }): Promise<void> {
    const found = await this.database.row<Decided>(
      `SELECT m.suggested_by AS "memberId", m.clip_id AS "clipId", m.start_ms AS "startMs", c.name AS "cityName",
              coalesce((SELECT text.title FROM clip_text text WHERE text.clip_id = clip.id
                         ORDER BY (text.language = member.locale) DESC, (text.language = clip.spoken_language) DESC, (text.language = 'en') DESC, text.language LIMIT 1), '') AS "clipTitle"
         FROM clip_moment m JOIN clip ON clip.id = m.clip_id JOIN city c ON c.id = clip.city_id JOIN member ON member.id = m.suggested_by AND member.status = 'ACTIVE'
        WHERE m.id = $1`,
      [momentId],
    );
    if (!found) return;
    const { memberId, clipId, startMs, clipTitle, cityName } = found;
    const href = accepted ? `/clips/${clipId}?t=${Math.floor(startMs / 1000)}#player` : `/clips/${clipId}`;
    await this.dataSource.transaction((tx) =>
      this.notifications.tell(tx, [{ memberId, eventKey: `MOMENT_DECIDED:${momentId}`, kind: accepted ? 'MOMENT_ACCEPTED' : 'MOMENT_DECLINED', href, params: { clipTitle, cityName } }]),
    );
  }
}
