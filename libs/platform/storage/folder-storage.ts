import { randomBytes } from 'node:crypto';
import { constants, createReadStream, createWriteStream } from 'node:fs';
import { copyFile, link, mkdir, open, opendir, rename, rm, rmdir, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exactly } from './count-bytes.js';
import { isMissingFile } from './file-errors.js';
import { type ByteSpan, NoSuchObject, Storage, type StoredObject } from './storage.js';
import { checkKey, checkPrefix } from './storage-key.js';

/** Files in a folder: written beside their place, flushed to the disk, then renamed. Names with a dot in front are unfinished. */
export class FolderStorage extends Storage {
  constructor(readonly root: string) {
    super();
  }

  pathOf(key: string): string {
    return join(this.root, checkKey(key));
  }

  putStream(key: string, stream: Readable, bytes: number): Promise<void> {
    return this.place(key, (path) => pipeline(stream, exactly(bytes, key), createWriteStream(path)));
  }

  putFile(key: string, path: string): Promise<void> {
    // A second name for the same bytes costs nothing; where the folder is on another disk they are copied.
    return this.place(key, (target) => link(path, target).catch(() => copyFile(path, target, constants.COPYFILE_FICLONE)));
  }

  async get(key: string, span?: ByteSpan): Promise<Readable> {
    const file = await open(this.pathOf(key)).catch((err: unknown) => missing(err, key));
    return createReadStream('', { fd: file, start: span?.start, end: span?.end });
  }

  async stat(key: string): Promise<StoredObject | undefined> {
    const found = await stat(this.pathOf(key)).catch((err: unknown) => (isMissingFile(err) ? undefined : Promise.reject(err)));
    return found?.isFile() ? { key, bytes: found.size, modifiedAt: found.mtime } : undefined;
  }

  async delete(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
    await this.prune(dirname(this.pathOf(key)));
  }

  async deletePrefix(prefix: string): Promise<void> {
    const folder = join(this.root, checkPrefix(prefix));
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    if (prefix !== '') await this.prune(dirname(folder));
  }

  async *list(prefix: string): AsyncIterable<StoredObject> {
    const folder = await opendir(join(this.root, checkPrefix(prefix))).catch((err: unknown) => (isMissingFile(err) ? undefined : Promise.reject(err)));
    if (!folder) return;
    for await (const entry of folder) {
      if (entry.isDirectory()) yield* this.list(`${prefix}${entry.name}/`);
      else if (!entry.name.startsWith('.')) {
        const object = await this.stat(`${prefix}${entry.name}`);
        if (object) yield object;
      }
    }
  }

  async *listUnfinished(prefix: string): AsyncIterable<string> {
    const folder = await opendir(join(this.root, checkPrefix(prefix))).catch((err: unknown) => (isMissingFile(err) ? undefined : Promise.reject(err)));
    for await (const entry of folder ?? []) {
      if (entry.isDirectory()) yield* this.listUnfinished(`${prefix}${entry.name}/`);
      else if (entry.name.startsWith('.')) yield `${prefix}${entry.name}`;
    }
  }

  async deleteUnfinished(place: string): Promise<void> {
    const folder = join(this.root, checkPrefix(place.slice(0, place.lastIndexOf('/') + 1)));
    await rm(join(folder, `.${checkKey(basename(place).slice(1))}`), { force: true });
    await this.prune(folder);
  }

  async toLocalFile(key: string): Promise<string> {
    if (!(await this.stat(key))) throw new NoSuchObject(key);
    return this.pathOf(key);
  }

  private async place(key: string, write: (path: string) => Promise<void>): Promise<void> {
    const path = this.pathOf(key);
    const unfinished = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
    try {
      await this.intoFolder(dirname(path), () => write(unfinished));
      await flush(unfinished);
      await rename(unfinished, path);
      await flush(dirname(path));
    } catch (err) {
      await unlink(unfinished).catch(() => undefined);
      throw err;
    }
  }

  // A folder found empty may be pruned by somebody else between making and using it.
  private async intoFolder(folder: string, write: () => Promise<void>): Promise<void> {
    await mkdir(folder, { recursive: true });
    await write().catch(async (err: unknown) => {
      if (!isMissingFile(err)) throw err;
      await mkdir(folder, { recursive: true });
      await write();
    });
  }

  /** Takes away folders that became empty. */
  private async prune(folder: string): Promise<void> {
    for (let at = folder; at.startsWith(`${this.root}/`); at = dirname(at)) {
      const gone = await rmdir(at).then(
        () => true,
        (err: unknown) => isMissingFile(err),
      );
      if (!gone) return;
    }
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function missing(err: unknown, key: string): never {
  throw isMissingFile(err) ? new NoSuchObject(key) : err;
}
