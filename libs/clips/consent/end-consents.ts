import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '@libs/platform/clock/clock.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { dayOf } from './count-consent-days.js';
import { TakeBackClip } from './take-back-clip.js';

const BATCH = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Clips on the site whose consents have ended leave it, each in a transaction of its own. */
@Injectable()
export class EndConsents {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly takingBack: TakeBackClip,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Answers how many left. */
  async run(signal?: AbortSignal): Promise<number> {
    let [after, left] = [FIRST, 0];
    for (;;) {
      // Two ways, so that each has its index.
      const due: { id: string }[] = await this.dataSource.query(
        `SELECT clip.id FROM clip WHERE clip.id > $1 AND clip.state = 'PUBLISHED' AND clip.deleted_at IS NULL
            AND clip.id IN (SELECT consent.clip_id FROM consent_record consent WHERE consent.withdrawn_at IS NULL AND consent.expires_on < $2::date
                             UNION SELECT consent.clip_id FROM consent_record consent WHERE consent.withdrawn_at IS NOT NULL)
          ORDER BY clip.id LIMIT ${BATCH}`,
        [after, dayOf(this.clock.now())],
      );
      for (const { id } of due) {
        signal?.throwIfAborted();
        if (await this.takeBack(id)) left += 1;
      }
      const last = due.at(-1);
      if (!last || due.length < BATCH) return left;
      after = last.id;
    }
  }

  /** One that cannot be taken back keeps no other on the site; the next run tries again. */
  private async takeBack(clipId: string): Promise<boolean> {
    try {
      return await this.dataSource.transaction((tx) => this.takingBack.run(tx, clipId, null));
    } catch (err) {
      this.log.error({ err, clipId }, 'a clip whose consent has ended is still on the site');
      return false;
    }
  }
}
