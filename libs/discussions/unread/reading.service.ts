import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';

/** How far members have read. */
@Injectable()
export class Reading {
  constructor(
    private readonly database: ReadDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * Moves on to the position, never beyond the last post; back only where that is asked for. Two devices that read at once
   * end at the further one. A position that is there already is not written again.
   */
  async mark(memberId: string, discussionId: string, position: number, isBack: boolean): Promise<void> {
    await this.database.rows(
      `INSERT INTO discussion_reader AS reader (member_id, discussion_id, read_position, read_at)
       SELECT $1, d.id, least($3::int, d.last_position), $4 FROM discussion d WHERE d.id = $2
       ON CONFLICT (member_id, discussion_id) DO UPDATE SET read_position = excluded.read_position, read_at = excluded.read_at
        WHERE ${isBack ? 'reader.read_position <> excluded.read_position' : 'reader.read_position < excluded.read_position'}`,
      [memberId, discussionId, position, this.clock.now()],
    );
  }
}
