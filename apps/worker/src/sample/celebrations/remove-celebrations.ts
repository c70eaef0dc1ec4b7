import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { moveLines } from '@libs/celebrations/registration/places/move-lines.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { Storage } from '@libs/platform/storage/storage.js';

/** Festivals of the sample's people, wherever; and what was thrown away in its cities. */
const FESTIVALS = `
  SELECT f.id, f.slug FROM festival f JOIN city ON city.id = f.city_id LEFT JOIN member author ON author.id = f.author_id
   WHERE author.is_sample OR (city.is_sample AND f.deleted_at IS NOT NULL)`;

/** Celebrations of the sample's people, wherever; what hosts offered to its festivals; and what was thrown away in its cities. */
const CELEBRATIONS = `
  SELECT c.id FROM celebration c JOIN city ON city.id = c.city_id LEFT JOIN member author ON author.id = c.author_id
   WHERE author.is_sample OR (city.is_sample AND c.deleted_at IS NOT NULL) OR (c.festival_host_id IS NOT NULL AND c.festival_id = ANY($1))`;

/** Pictures of the sample's cities that nothing of members shows. */
const PICTURES = `
  SELECT p.id, p.object_prefix AS prefix FROM picture p JOIN city ON city.id = p.city_id
   WHERE city.is_sample AND NOT EXISTS (SELECT 1 FROM celebration c WHERE c.poster_id = p.id) AND NOT EXISTS (SELECT 1 FROM festival f WHERE f.poster_id = p.id)
     AND NOT EXISTS (SELECT 1 FROM recap WHERE p.id = ANY(recap.picture_ids)) ORDER BY p.id`;

/** Whether members of their own have celebrations or a festival in a city. */
export const MEMBERS_CELEBRATIONS = `EXISTS (SELECT 1 FROM celebration JOIN member author ON author.id = celebration.author_id WHERE celebration.city_id = city.id AND NOT author.is_sample)
  OR EXISTS (SELECT 1 FROM festival JOIN member author ON author.id = festival.author_id WHERE festival.city_id = city.id AND NOT author.is_sample)`;

/** Takes away what the sample's people announced, their festivals with what hosts offered there, where they registered, and the pictures. Killed in between it goes on when it is run again. */
@Injectable()
export class RemoveCelebrations {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly storage: Storage,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Answers how many celebrations. */
  async run(): Promise<number> {
    const count = await this.dataSource.transaction(async (tx) => {
      const festivals = await tx.query<{ id: string; slug: string }[]>(FESTIVALS);
      const festivalIds = festivals.map(({ id }) => id);
      const ids = (await tx.query<{ id: string }[]>(CELEBRATIONS, [festivalIds])).map(({ id }) => id);
      await tx.query('DELETE FROM notification WHERE href LIKE ANY($1)', [[...ids.map((id) => `%/celebrations/${id}%`), ...festivals.map(({ slug }) => `%/festivals/${slug}%`)]]);
      await tx.query(`DELETE FROM review_item WHERE kind = 'CELEBRATION' AND subject_id = ANY($1)`, [ids]);
      await tx.query(`DELETE FROM discussion WHERE subject_kind = 'CELEBRATION' AND subject_id = ANY($1)`, [ids]);
      await tx.query('DELETE FROM celebration WHERE id = ANY($1)', [ids]);
      await tx.query(`DELETE FROM review_item WHERE kind = 'FESTIVAL' AND subject_id = ANY($1)`, [festivalIds]);
      // What members put into one of them goes on without it.
      await tx.query('UPDATE occurrence SET festival_id = NULL WHERE festival_id = ANY($1)', [festivalIds]);
      await tx.query('DELETE FROM festival WHERE id = ANY($1)', [festivalIds]);
      await this.freePlaces(tx);
      await tx.query('UPDATE celebration SET is_sample = false WHERE is_sample');
      await tx.query('UPDATE festival SET is_sample = false WHERE is_sample');
      return ids.length;
    });
    for (const { id, prefix } of await this.dataSource.query<{ id: string; prefix: string }[]>(PICTURES)) {
      await this.storage.deletePrefix(prefix);
      await this.dataSource.query('DELETE FROM picture WHERE id = $1', [id]);
    }
    return count;
  }

  /** Where the sample's people had places among members, the line moves up. */
  private async freePlaces(tx: Tx): Promise<void> {
    const held = await tx.query<{ celebrationId: string }[]>(
      `SELECT o.celebration_id AS "celebrationId" FROM occurrence o
        WHERE EXISTS (SELECT 1 FROM registration r JOIN member m ON m.id = r.member_id WHERE r.occurrence_id = o.id AND m.is_sample) ORDER BY o.id FOR UPDATE`,
    );
    await tx.query(
      `WITH gone AS (DELETE FROM registration r USING member m WHERE m.id = r.member_id AND m.is_sample RETURNING r.occurrence_id, r.state, r.places),
            freed AS (SELECT occurrence_id, sum(places) FILTER (WHERE state = 'REGISTERED') AS taken, sum(places) FILTER (WHERE state = 'WAITING') AS waiting FROM gone GROUP BY 1)
       UPDATE occurrence o SET taken = o.taken - coalesce(f.taken, 0), waiting = o.waiting - coalesce(f.waiting, 0) FROM freed f WHERE o.id = f.occurrence_id`,
    );
    for (const celebrationId of new Set(held.map((row) => row.celebrationId))) await moveLines(tx, this.outbox, celebrationId, this.clock.now());
  }
}
