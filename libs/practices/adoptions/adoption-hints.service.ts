import { Inject, Injectable } from '@nestjs/common';
import { room } from '@libs/contracts/live-messages.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { LiveBus } from '@libs/platform/realtime/live-bus.js';

/** Tells open pages of both cities' people that an adoption changed. A hint alone: the database is the truth. */
@Injectable()
export class AdoptionHints {
  constructor(
    private readonly database: ReadDatabase,
    private readonly live: LiveBus,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async send(adoptionId: string): Promise<void> {
    const row = await this.database.row<{ edits: number; state: string; cityId: string; practiceCityId: string }>(
      `SELECT adoption.edits, adoption.state, adoption.city_id AS "cityId", practice.city_id AS "practiceCityId"
         FROM adoption JOIN practice ON practice.id = adoption.practice_id WHERE adoption.id = $1`,
      [adoptionId],
    );
    if (row) await this.live.send([room.city(row.cityId), room.city(row.practiceCityId)], 'adoption', { adoptionId, edits: row.edits, state: row.state });
  }

  /** After a commit; what was saved stands whatever becomes of the hint. */
  async saved(adoptionId: string): Promise<void> {
    await this.send(adoptionId).catch((err: unknown) => this.log.warn({ err }, 'live hint of an adoption'));
  }
}
