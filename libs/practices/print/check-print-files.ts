import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Storage } from '@libs/platform/storage/storage.js';

const LOOKED_AT_ONCE = 500;
/** A file is stored before its row names it: one younger than this may be on its way. */
const YOUNG_MS = 3_600_000;

interface Row {
  id: string;
  key: string;
}

/** All stored PDFs against all rows: files that no row names go, rows whose file is gone are to be made again. */
@Injectable()
export class CheckPrintFiles {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly storage: Storage,
  ) {}

  async run(): Promise<{ stray: number; lost: number }> {
    const old = new Date(Date.now() - YOUNG_MS);
    const stored = new Map<string, Date>();
    for await (const { key, modifiedAt } of this.storage.list('prints/')) stored.set(key, modifiedAt);
    const lost = await this.findLost(stored);
    // What is left in the map no row names.
    const stray = [...stored].filter(([, modifiedAt]) => modifiedAt < old);
    for (const [key] of stray) await this.storage.delete(key);
    return { stray: stray.length, lost };
  }

  /** Takes every file that a row names out of what is stored. */
  private async findLost(stored: Map<string, Date>): Promise<number> {
    let [after, lost] = ['00000000-0000-0000-0000-000000000000', 0];
    for (;;) {
      const rows: Row[] = await this.dataSource.query(
        'SELECT revision_id AS id, object_key AS key FROM practice_print WHERE object_key IS NOT NULL AND revision_id > $1 ORDER BY revision_id LIMIT $2',
        [after, LOOKED_AT_ONCE],
      );
      const gone = rows.filter(({ key }) => !stored.delete(key)).map(({ id }) => id);
      if (gone.length > 0) lost += await this.makeAgain(gone);
      after = rows.at(-1)?.id ?? after;
      if (rows.length < LOOKED_AT_ONCE) return lost;
    }
  }

  // One that was made just now was stored after the files were listed.
  private async makeAgain(revisionIds: string[]): Promise<number> {
    const [, count]: [unknown, number] = await this.dataSource.query(
      `UPDATE practice_print SET state = 'WAITING' WHERE revision_id = ANY($1) AND state = 'READY' AND made_at < now() - interval '15 minutes'`,
      [revisionIds],
    );
    return count;
  }
}
