import { Injectable } from '@nestjs/common';
import { room } from '@libs/contracts/live-messages.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { On } from '@libs/platform/outbox/reaction.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { CaptionsChanged } from '@libs/media/captions/caption.events.js';

/** What follows when captions of a clip change: open editors of its city look again. */
@Injectable()
export class CaptionReactions {
  constructor(
    private readonly database: ReadDatabase,
    private readonly live: LiveBus,
  ) {}

  @On(CaptionsChanged)
  async hintCaptions({ filmId, language, trackId }: { filmId: string; language: string; trackId: string | null }): Promise<void> {
    const clip = await this.database.row<{ id: string; cityId: string }>('SELECT id, city_id AS "cityId" FROM clip WHERE film_id = $1 AND deleted_at IS NULL', [filmId]);
    if (clip) await this.live.send([room.city(clip.cityId)], 'captions', { clipId: clip.id, language, trackId, draft: null });
  }
}
