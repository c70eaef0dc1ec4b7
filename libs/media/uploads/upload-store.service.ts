import { Inject, Injectable } from '@nestjs/common';
import { type DataStore, ERRORS } from '@tus/server';
import { isMissingFile } from '@libs/platform/storage/file-errors.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { TUS_STORE } from './make-tus-store.js';

const PREFIX = 'uploads';

/** Where uploads arrive: in the storage itself, so that a finished one need not be moved. */
@Injectable()
export class UploadStore {
  constructor(
    @Inject(TUS_STORE) readonly tus: DataStore,
    private readonly storage: Storage,
  ) {}

  /** The storage key of an upload, which is also its name in the tus store. */
  keyOf(uploadId: string): string {
    return `${PREFIX}/${uploadId}/film`;
  }

  uploadIdOf(key: string): string {
    return key.split('/')[1] ?? '';
  }

  /** Bytes that have arrived; undefined where nothing is known of it. */
  async offsetOf(uploadId: string): Promise<number | undefined> {
    try {
      return (await this.tus.getUpload(this.keyOf(uploadId))).offset;
    } catch (err) {
      if (isGone(err)) return undefined;
      throw err;
    }
  }

  /** Throws its bytes away, arrived or arriving. */
  async discard(uploadId: string): Promise<void> {
    await this.tus.remove(this.keyOf(uploadId)).catch((err: unknown) => {
      if (!isGone(err)) throw err;
    });
    await this.storage.deletePrefix(`${PREFIX}/${uploadId}/`);
  }
}

function isGone(err: unknown): boolean {
  // A file taken from this machine has no notes of an upload beside it.
  return err === ERRORS.FILE_NOT_FOUND || err === ERRORS.FILE_NO_LONGER_EXISTS || isMissingFile(err);
}
