import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { isId, newId } from '@libs/platform/ids/id.js';
import { NetworkSettings } from '@libs/platform/settings/network-settings.service.js';
import { NoSuchObject, Storage } from '@libs/platform/storage/storage.js';

/** Where the stored files name the network they belong to; the database names it under the same word. */
export const OWNER_KEY = 'network/id';
const SETTING = 'files-network';
/** Film folders that are looked at to find one that a row names. */
const LOOKED_AT = 500;

export interface Doubt {
  why: string;
  /** Network that the database is of, and that the files are of. */
  database?: string;
  files?: string;
}

/**
 * Whose the stored files are. A new or wrong database knows none of them, and would otherwise have all of them swept away; a
 * folder that is not mounted would have every film called lost.
 */
@Injectable()
export class FilesOwner {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly settings: NetworkSettings,
    private readonly storage: Storage,
  ) {}

  /** Why the files may not be this network's; undefined where they are, which is then written down on both sides. */
  async doubt(): Promise<Doubt | undefined> {
    const files = await this.named();
    const database = await this.settings.get<string>(SETTING);
    if (files !== undefined) {
      if (files === database) return undefined;
      return { why: 'they belong to another network than the database; give each network a folder or bucket of its own', database, files };
    }
    const unknown = await this.unlikely();
    if (unknown) return { why: unknown, database };
    const id = await this.settings.getOrMake(SETTING, newId);
    await this.storage.putStream(OWNER_KEY, Readable.from([Buffer.from(id)]), Buffer.byteLength(id));
    return undefined;
  }

  private async named(): Promise<string | undefined> {
    try {
      return await text(await this.storage.get(OWNER_KEY));
    } catch (err) {
      if (err instanceof NoSuchObject) return undefined;
      throw err;
    }
  }

  /** Files that name no network are this one's where a row knows some of them, or where neither side has any film. */
  private async unlikely(): Promise<string | undefined> {
    const ids = await this.storedFilms();
    if (ids.length > 0) {
      const [{ known }] = await this.dataSource.query<[{ known: boolean }]>(
        'SELECT EXISTS (SELECT 1 FROM film WHERE id = ANY($1)) OR EXISTS (SELECT 1 FROM upload WHERE id = ANY($1)) AS known',
        [ids],
      );
      return known ? undefined : 'the database knows none of the films in them';
    }
    const [{ ready }] = await this.dataSource.query<[{ ready: boolean }]>("SELECT EXISTS (SELECT 1 FROM film WHERE state = 'READY' AND deleted_at IS NULL) AS ready");
    return ready ? 'there are none at all, though the database has films; is the folder mounted?' : undefined;
  }

  private async storedFilms(): Promise<string[]> {
    const ids = new Set<string>();
    for (const prefix of ['films/', 'uploads/']) {
      for await (const { key } of this.storage.list(prefix)) {
        const id = key.slice(prefix.length).split('/')[0];
        if (isId(id)) ids.add(id);
        if (ids.size >= LOOKED_AT) return [...ids];
      }
    }
    return [...ids];
  }
}
