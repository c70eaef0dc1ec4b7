import { Injectable } from '@nestjs/common';
import { FileStore } from '@tus/file-store';
import { type DataStore, ERRORS } from '@tus/server';
import { LIMITS } from '@libs/contracts/limits.js';
import { Config } from '@libs/platform/config/config.js';
import { s3Settings } from '@libs/platform/storage/s3-client.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { filesFolder } from '@libs/platform/storage/storage.module.js';
import { BucketUploads } from './store-bucket-uploads.js';

const PREFIX = 'uploads';
/** Bytes of a part on its way into S3. */
const PART = 16 * 1024 * 1024;

/** Where uploads arrive: in the storage itself, so that a finished one need not be moved. */
@Injectable()
export class UploadStore {
  readonly tus: DataStore;

  constructor(
    config: Config,
    private readonly storage: Storage,
  ) {
    const expirationPeriodInMilliseconds = LIMITS.upload.expiresMs;
    this.tus = config.s3
      ? new BucketUploads({ partSize: PART, useTags: false, expirationPeriodInMilliseconds, s3ClientConfig: { ...s3Settings(config.s3), bucket: config.s3.bucket } })
      : new FileStore({ directory: filesFolder(config), expirationPeriodInMilliseconds });
  }

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
  return err === ERRORS.FILE_NOT_FOUND || err === ERRORS.FILE_NO_LONGER_EXISTS;
}
