import { Injectable } from '@nestjs/common';
import { room } from '@libs/contracts/live-messages.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';
import { DiscussedKinds } from './discussed-kinds.service.js';

/** Threads follow their subjects: content calls it when a subject appears to the public, goes from it, or moves. */
@Injectable()
export class SubjectThreads {
  constructor(
    private readonly database: ReadDatabase,
    private readonly kinds: DiscussedKinds,
    private readonly live: LiveBus,
  ) {}

  /** Harmless when repeated, and where there is no thread. */
  async follow(kind: string, id: string): Promise<void> {
    const [subject] = (await this.kinds.of(kind)?.load([id])) ?? [];
    await this.database.rows(
      `UPDATE discussion SET is_open = $3, theme_slug = coalesce($4, theme_slug), city_id = coalesce($5, city_id)
        WHERE subject_kind = $1 AND subject_id = $2 AND (is_open, theme_slug, city_id) IS DISTINCT FROM ($3, coalesce($4, theme_slug), coalesce($5, city_id))`,
      [kind, id, subject?.isOpen ?? false, subject?.themeSlug ?? null, subject?.cityId ?? null],
    );
    // Told also where nothing was left to change: the first try may have ended between the two.
    const threads = await this.database.rows<{ id: string }>('SELECT id FROM discussion WHERE subject_kind = $1 AND subject_id = $2', [kind, id]);
    if (threads.length > 0) await this.live.roomsChanged(threads.map((thread) => room.discussion(thread.id)));
  }
}
