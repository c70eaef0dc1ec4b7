import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { FileStore } from '@tus/file-store';
import type { Upload } from '@tus/server';
import { isDiskFull } from '@libs/platform/storage/file-errors.js';
import { storageFull } from '../media.errors.js';

/** Bytes that may wait for the disk: many chunks of the line then go to it in one write. */
const WAITING = 4 * 1024 * 1024;

/** Uploads into the folder: what came is on the disk up to where the line broke, and goes on there. */
export class FolderUploads extends FileStore {
  /** A file for which there is no room is refused before its first byte. */
  override async create(upload: Upload): Promise<Upload> {
    try {
      await mkdir(this.directory, { recursive: true });
      const { bavail, bsize } = await statfs(this.directory);
      if (bavail * bsize < (upload.size ?? 0)) throw storageFull();
      return await super.create(upload);
    } catch (err) {
      // A beginning without its whole description would be taken for an upload later.
      await rm(dirname(this.pathOf(upload.id)), { recursive: true, force: true });
      throw told(err);
    }
  }

  /** Whether the line breaks or the disk is full: what came before that is kept, and counted by `getUpload`. */
  override async write(stream: Readable, key: string, offset: number): Promise<number> {
    const file = createWriteStream(this.pathOf(key), { flags: 'r+', start: offset, highWaterMark: WAITING });
    const written = finished(file);
    written.catch(() => undefined);
    try {
      for await (const chunk of stream) {
        if (!file.write(chunk)) await Promise.race([once(file, 'drain'), written]);
      }
    } finally {
      file.end();
      await written.catch((err: unknown) => {
        throw told(err);
      });
    }
    return offset + file.bytesWritten;
  }

  private pathOf(key: string): string {
    return join(this.directory, key);
  }
}

function told(err: unknown): unknown {
  return isDiskFull(err) ? storageFull() : err;
}
