import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { ERRORS, type Lock, type Locker, type RequestRelease } from '@tus/server';
import type { DataSource } from 'typeorm';
import { newId } from '@libs/platform/ids/id.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { UploadStore } from './upload-store.service.js';

/** A dead process holds an upload this long. */
const LEASE_SECONDS = 6;
const RENEW_MS = 1_000;
const ASK_MS = 150;
const PATIENCE_MS = 15_000;

/**
 * Part of a statement whose commit need not wait for the disk: a lease is worth nothing after a crash. The disk is busy with the
 * film, and each wait for the log would be a wait for all of the film that is not written yet.
 */
export const SOON = "set_config('synchronous_commit', 'off', true)";

/**
 * One request writes to an upload at a time, over all processes: it holds a lease in the upload's row. A request that comes
 * meanwhile, as from a line that was cut unnoticed, asks the holder to stop and takes over.
 */
@Injectable()
export class UploadLocks implements Locker {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly store: UploadStore,
    @Inject(LOG) private readonly log: Log,
  ) {}

  newLock(key: string): Lock {
    const id = this.store.uploadIdOf(key);
    const holder = newId();
    let renewing: NodeJS.Timeout | undefined;
    return {
      lock: async (signal, stop) => {
        const until = Date.now() + PATIENCE_MS;
        while (!(await this.take(id, holder))) {
          if (signal.aborted) throw ERRORS.ABORTED;
          if (Date.now() > until) throw ERRORS.ERR_LOCK_TIMEOUT;
          await wait(ASK_MS);
        }
        renewing = setInterval(() => void this.renew(id, holder, stop), RENEW_MS);
      },
      unlock: async () => {
        clearInterval(renewing);
        await this.dataSource.query(
          `UPDATE upload SET lease_holder = NULL, lease_until = NULL, lease_wanted = false FROM (SELECT ${SOON} AS soon) AS how WHERE id = $1 AND lease_holder = $2 AND soon = 'off'`,
          [id, holder],
        );
      },
    };
  }

  /** Takes the lease where it is free, else asks for it. */
  private async take(id: string, holder: string): Promise<boolean> {
    const [rows] = await this.dataSource.query<[{ taken: boolean }[], number]>(
      `UPDATE upload
          SET lease_holder = CASE WHEN free THEN $2 ELSE lease_holder END,
              lease_until = CASE WHEN free THEN now() + make_interval(secs => $3) ELSE lease_until END,
              lease_wanted = NOT free
         FROM (SELECT id AS held, lease_until IS NULL OR lease_until < now() AS free, ${SOON} AS soon FROM upload WHERE id = $1 FOR UPDATE) AS lease
        WHERE id = held AND soon = 'off'
        RETURNING free AS taken`,
      [id, holder, LEASE_SECONDS],
    );
    if (rows.length === 0) throw ERRORS.FILE_NOT_FOUND;
    return rows[0]?.taken === true;
  }

  private async renew(id: string, holder: string, stop: RequestRelease): Promise<void> {
    try {
      const [rows] = await this.dataSource.query<[{ wanted: boolean }[], number]>(
        'UPDATE upload SET lease_until = now() + make_interval(secs => $3) WHERE id = $1 AND lease_holder = $2 RETURNING lease_wanted AS wanted',
        [id, holder, LEASE_SECONDS],
      );
      if (rows[0]?.wanted !== false) await stop();
    } catch (err) {
      this.log.warn({ err, uploadId: id }, 'lease of an upload not renewed');
    }
  }
}
