import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { isId } from '@libs/platform/ids/id.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { UploadStore } from '../uploads/upload-store.service.js';
import { LoseFilm } from './lose-film.js';
import { runPrefix, TidyFilm } from './tidy-film.js';

const BATCH = 200;

interface Row {
  id: string;
  state: string;
  generation: number;
  run: string | null;
  outputPrefix: string | null;
  deleted: boolean;
  paths: string[];
}

const ROWS = `
  SELECT f.id, f.state, f.generation, f.run, f.output_prefix AS "outputPrefix", f.deleted_at IS NOT NULL AS deleted,
         coalesce((SELECT array_agg(path) FROM rendition r WHERE r.film_id = f.id), '{}') AS paths
    FROM film f`;

/** All stored files against all rows: files without a row go, a film without its files is told to be FAILED. */
@Injectable()
export class CheckFilmFiles {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly storage: Storage,
    private readonly uploads: UploadStore,
    private readonly tidy: TidyFilm,
    private readonly lose: LoseFilm,
  ) {}

  /** How many groups of files had no row, and how many films no files. */
  async run(): Promise<{ stray: number; lost: number }> {
    const [{ began }] = await this.dataSource.query<[{ began: Date }]>('SELECT now() AS began');
    const whole = new Set<string>();
    let stray = 0;
    for await (const films of inBatches(this.grouped('films/'), BATCH)) stray += await this.compare(films, whole);
    for await (const uploads of inBatches(this.grouped('uploads/'), BATCH)) stray += await this.discardUnknown([...uploads.keys()]);
    return { stray, lost: await this.findLost(whole, began) };
  }

  /** Keys by the folder below the prefix, folder after folder. */
  private async *grouped(prefix: string): AsyncIterable<[string, string[]]> {
    let [current, keys]: [string, string[]] = ['', []];
    for await (const { key } of this.storage.list(prefix)) {
      const id = key.slice(prefix.length).split('/')[0] ?? '';
      if (id !== current && keys.length > 0) {
        yield [current, keys];
        keys = [];
      }
      current = id;
      keys.push(key);
    }
    if (keys.length > 0) yield [current, keys];
  }

  private async compare(films: Map<string, string[]>, whole: Set<string>): Promise<number> {
    const rows: Row[] = await this.dataSource.query(`${ROWS} WHERE f.id = ANY($1)`, [[...films.keys()].filter(isId)]);
    const known = new Map(rows.map((row) => [row.id, row]));
    let stray = 0;
    for (const [id, keys] of films) {
      const row = known.get(id);
      const kept = row && !row.deleted ? [row.outputPrefix, row.run && runPrefix(id, row.generation, row.run)] : [];
      if (row && neededBy(row).every((key) => keys.includes(key))) whole.add(id);
      if (keys.every((key) => kept.some((prefix) => prefix && key.startsWith(prefix)))) continue;
      stray += 1;
      if (row) await this.tidy.run(id);
      else await this.storage.deletePrefix(`films/${id}/`);
    }
    return stray;
  }

  private async discardUnknown(ids: string[]): Promise<number> {
    const rows: { id: string }[] = await this.dataSource.query('SELECT id FROM upload WHERE id = ANY($1)', [ids.filter(isId)]);
    const known = new Set(rows.map(({ id }) => id));
    const unknown = ids.filter((id) => !known.has(id));
    for (const id of unknown) await this.uploads.discard(id);
    return unknown.length;
  }

  private async findLost(whole: Set<string>, began: Date): Promise<number> {
    let [after, lost] = ['00000000-0000-0000-0000-000000000000', 0];
    for (;;) {
      const rows: Row[] = await this.dataSource.query(`${ROWS} WHERE f.id > $1 AND f.state = 'READY' AND f.deleted_at IS NULL AND f.updated_at < $2 ORDER BY f.id LIMIT $3`, [after, began, BATCH]);
      for (const row of rows.filter(({ id }) => !whole.has(id))) {
        const found = await Promise.all(neededBy(row).map((key) => this.storage.stat(key)));
        if (found.includes(undefined) && (await this.lose.run(row.id, row.generation))) lost += 1;
      }
      after = rows.at(-1)?.id ?? after;
      if (rows.length < BATCH) return lost;
    }
  }
}

function neededBy({ outputPrefix, paths }: Row): string[] {
  return [...paths, 'master.m3u8'].map((path) => `${outputPrefix}${path}`);
}

async function* inBatches(groups: AsyncIterable<[string, string[]]>, size: number): AsyncIterable<Map<string, string[]>> {
  let batch = new Map<string, string[]>();
  for await (const [id, keys] of groups) {
    batch.set(id, [...(batch.get(id) ?? []), ...keys]);
    if (batch.size < size) continue;
    yield batch;
    batch = new Map();
  }
  if (batch.size > 0) yield batch;
}
