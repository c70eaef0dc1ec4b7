import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull } from 'typeorm';
import { Clock } from '@libs/platform/clock/clock.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { ConsentProof } from './consent-proof.entity.js';

const BATCH = 200;
/** So long a proof may be on its way into the storage, milliseconds. */
const ON_ITS_WAY = 3_600_000;

/** Removes files of proof that belong to no entry: replaced, removed with it, or left by who died half way. */
@Injectable()
export class ClearProofs {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Answers how many went. */
  async run(signal?: AbortSignal): Promise<number> {
    let cleared = 0;
    for (;;) {
      const loose: { id: string; key: string }[] = await this.dataSource.query(
        `SELECT id, object_key AS key FROM consent_proof WHERE record_id IS NULL AND created_at < $1 ORDER BY created_at LIMIT ${BATCH}`,
        [this.clock.in(-ON_ITS_WAY)],
      );
      for (const { id, key } of loose) {
        signal?.throwIfAborted();
        // The file and what was begun of it, then the row that names it: killed in between, it is found again.
        for await (const place of this.storage.listUnfinished(key.slice(0, key.lastIndexOf('/') + 1))) await this.storage.deleteUnfinished(place);
        await this.storage.delete(key);
        await this.dataSource.manager.delete(ConsentProof, { id, recordId: IsNull() });
        cleared += 1;
      }
      if (loose.length < BATCH) return cleared;
    }
  }
}
