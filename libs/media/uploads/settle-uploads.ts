import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '@libs/platform/clock/clock.js';
import { UploadStore } from './upload-store.service.js';
import { UploadsService } from './uploads.service.js';

interface Open {
  id: string;
  filmId: string;
  size: number;
  expiresAt: Date;
}

/** Uploads whose last byte was stored by a process that then died go on; those that nobody came back to are given up. */
@Injectable()
export class SettleUploads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly uploads: UploadsService,
    private readonly store: UploadStore,
    private readonly clock: Clock,
  ) {}

  async run(most: number): Promise<number> {
    const now = this.clock.now();
    // In the order in which they may have settled: nearly all there, or nearly out of time.
    const open: Open[] = await this.dataSource.query(
      `SELECT id, film_id AS "filmId", size, expires_at AS "expiresAt" FROM upload
        WHERE finished_at IS NULL AND cancelled_at IS NULL AND (lease_until IS NULL OR lease_until < now())
        ORDER BY expires_at < $1 DESC, offset_bytes::double precision / size DESC LIMIT $2`,
      [now, most],
    );
    let settled = 0;
    for (const { id, filmId, size, expiresAt } of open) {
      if ((await this.store.offsetOf(id)) === size) await this.uploads.arrived(id);
      else if (expiresAt < now) await this.uploads.cancel(filmId);
      else continue;
      settled += 1;
    }
    return settled;
  }
}
