import type { FactoryProvider } from '@nestjs/common';
import type { DataStore } from '@tus/server';
import { LIMITS } from '@libs/contracts/limits.js';
import { Config } from '@libs/platform/config/config.js';
import { s3Settings } from '@libs/platform/storage/s3-client.js';
import { filesFolder } from '@libs/platform/storage/storage.module.js';
import { FolderUploads } from './store-folder-uploads.js';

/** The store beneath tus, a bucket or the folder. */
export const TUS_STORE = Symbol('tus store');

/** Bytes of a part on its way into S3. */
const PART = 16 * 1024 * 1024;
const expirationPeriodInMilliseconds = LIMITS.upload.expiresMs;

/** The client of S3 is loaded only where there is a bucket. */
async function makeTusStore(config: Config): Promise<DataStore> {
  if (!config.s3) return new FolderUploads({ directory: filesFolder(config), expirationPeriodInMilliseconds });
  const { BucketUploads } = await import('./store-bucket-uploads.js');
  return new BucketUploads({ partSize: PART, useTags: false, expirationPeriodInMilliseconds, s3ClientConfig: { ...s3Settings(config.s3), bucket: config.s3.bucket } });
}

export const tusStoreProvider: FactoryProvider<DataStore> = { provide: TUS_STORE, inject: [Config], useFactory: makeTusStore };
