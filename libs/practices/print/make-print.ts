import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '@libs/platform/clock/clock.js';
import { Config } from '@libs/platform/config/config.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { describePrint } from './describe-print.js';
import { PracticePrint } from './practice-print.entity.js';
import { readPrintFacts } from './read-print-facts.js';
import { runTypesetter, templatePath, type Typeset } from './run-typesetter.js';

export const SCRATCH_PREFIX = 'print-';

/** Where the PDFs of a practice, or of one of its revisions, are stored. */
export function printPrefix(practiceId: string, revisionId?: string): string {
  return `prints/${practiceId}/${revisionId ? `${revisionId}/` : ''}`;
}

export function scratchRoot(config: Config): string {
  return join(config.dataDir, 'scratch');
}

/**
 * Makes the PDF of a revision. Its name is the sum of all that it says: what is there already is not made again, and a run
 * that was killed half-way is repeated into the same place.
 */
@Injectable()
export class MakePrint {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly storage: Storage,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async run(revisionId: string, signal?: AbortSignal): Promise<void> {
    const facts = await readPrintFacts(this.dataSource.manager, revisionId);
    if (!facts) return;
    const document = describePrint(facts, this.config.origin);
    const sum = createHash('sha256').update(JSON.stringify(document)).update(await readFile(templatePath())).digest('hex').slice(0, 32);
    const prefix = printPrefix(facts.practiceId, revisionId);
    const key = `${prefix}${sum}.pdf`;
    const there = await this.dataSource.manager.findOneBy(PracticePrint, { revisionId });
    if (there?.state === 'READY' && there.objectKey === key && (await this.storage.stat(key))) return;

    await mkdir(scratchRoot(this.config), { recursive: true });
    const folder = await mkdtemp(join(scratchRoot(this.config), SCRATCH_PREFIX));
    try {
      const made = await runTypesetter(document, folder, signal);
      await this.storage.putFile(key, made.path);
      if (!(await this.keep(revisionId, key, made))) await this.storage.deletePrefix(printPrefix(facts.practiceId));
      else await this.forget(prefix, key);
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  }

  /** Writes down that it could not be made; one that was made before stays. */
  async fail(revisionId: string, error: string): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO practice_print (revision_id, state, made_at, error) SELECT id, 'FAILED', $2, $3 FROM practice_revision WHERE id = $1
       ON CONFLICT (revision_id) DO UPDATE SET state = 'FAILED', made_at = excluded.made_at, error = excluded.error WHERE practice_print.state <> 'READY'`,
      [revisionId, this.clock.now(), error.slice(0, 2_000)],
    );
  }

  // False where the practice was deleted meanwhile.
  private async keep(revisionId: string, key: string, { bytes, pages }: Typeset): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `INSERT INTO practice_print (revision_id, state, object_key, bytes, pages, made_at)
       SELECT revision.id, 'READY', $2, $3, $4, $5 FROM practice_revision revision JOIN practice ON practice.id = revision.practice_id WHERE revision.id = $1 AND practice.deleted_at IS NULL
       ON CONFLICT (revision_id) DO UPDATE SET (state, object_key, bytes, pages, made_at, error) = ('READY', excluded.object_key, excluded.bytes, excluded.pages, excluded.made_at, NULL)
       RETURNING revision_id`,
      [revisionId, key, bytes, pages, this.clock.now()],
    );
    return rows.length > 0;
  }

  // What it said before.
  private async forget(prefix: string, kept: string): Promise<void> {
    for await (const { key } of this.storage.list(prefix)) if (key !== kept) await this.storage.delete(key);
  }
}
