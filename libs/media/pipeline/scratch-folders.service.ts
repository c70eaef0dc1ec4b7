import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Config } from '@libs/platform/config/config.js';
import { isId } from '@libs/platform/ids/id.js';
import type { FilmRun } from './film-runs.service.js';

const NAME = /^film-([0-9a-f-]{36})-(\d+)-([0-9a-f]+)$/;

/** Where a run works: a folder of its own on this machine. */
@Injectable()
export class ScratchFolders {
  private readonly root: string;

  constructor(
    config: Config,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {
    this.root = join(config.dataDir, 'scratch');
  }

  async open({ film, token }: FilmRun): Promise<string> {
    const folder = join(this.root, `film-${film.id}-${film.generation}-${token}`);
    await mkdir(folder, { recursive: true });
    return folder;
  }

  async close(folder: string): Promise<void> {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }

  /** Throws away what runs left that died: every folder that is not that of the run a film has now. */
  async sweep(): Promise<number> {
    const found = (await readdir(this.root).catch(() => [])).map((name) => NAME.exec(name)).filter((match) => match !== null);
    const ids = [...new Set(found.map((match) => match[1]).filter(isId))];
    const running: { run: string }[] = await this.dataSource.query("SELECT run FROM film WHERE id = ANY($1) AND state = 'PROCESSING' AND deleted_at IS NULL AND run IS NOT NULL", [ids]);
    const alive = new Set(running.map(({ run }) => run));
    const dead = found.filter((match) => !alive.has(match[3] ?? ''));
    for (const [name] of dead) await this.close(join(this.root, name));
    return dead.length;
  }
}
