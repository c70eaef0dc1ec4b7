import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '@libs/platform/clock/clock.js';
import { type JobProcessor, ProcessorOf } from '@libs/platform/jobs/processor.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { sweepPictures } from './picture.jobs.js';
import { PictureUsers } from './picture-users.service.js';

const BATCH = 200;
/** A picture that was sent and not yet chosen is kept so long, milliseconds. */
const UNUSED_FOR = 86_400_000;

/** Every hour: a picture that nothing has shown since a day goes, with its files, and then the row that names them. */
@ProcessorOf(sweepPictures)
export class SweepPicturesProcessor implements JobProcessor<Record<string, never>> {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly users: PictureUsers,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const old: { id: string; prefix: string; gone: boolean }[] = await this.dataSource.query(
        'SELECT id, object_prefix AS prefix, deleted_at IS NOT NULL AS gone FROM picture WHERE id > $1 AND (created_at < $2 OR deleted_at IS NOT NULL) ORDER BY id LIMIT $3',
        [after, this.clock.in(-UNUSED_FOR), BATCH],
      );
      const last = old.at(-1);
      if (!last) return;
      after = last.id;
      const used = await this.users.used(old.filter(({ gone }) => !gone).map(({ id }) => id));
      for (const { id, prefix } of old.filter((picture) => !used.has(picture.id))) await this.remove(id, prefix);
    }
  }

  // The row is held, so that nobody chooses it meanwhile (`PicturesService.require`), and content is asked once more.
  private async remove(id: string, prefix: string): Promise<void> {
    const isMarked = await this.dataSource.transaction(async (tx) => {
      await tx.query('SELECT 1 FROM picture WHERE id = $1 FOR UPDATE', [id]);
      if ((await this.users.used([id])).has(id)) return false;
      await tx.query('UPDATE picture SET deleted_at = coalesce(deleted_at, $2) WHERE id = $1', [id, this.clock.now()]);
      return true;
    });
    if (!isMarked) return;
    await this.storage.deletePrefix(prefix);
    await this.dataSource.query('DELETE FROM picture WHERE id = $1', [id]);
  }
}
