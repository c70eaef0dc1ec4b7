import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { FolderStorage } from './folder-storage.js';
import { Storage } from './storage.js';

/** Where the folder adapter keeps its files below the data folder. */
export function filesFolder(config: Config): string {
  return join(config.dataDir, 'files');
}

// The client of S3 is some megabytes of code: loaded only where there is a bucket.
async function makeStorage(config: Config): Promise<Storage> {
  if (!config.s3) return new FolderStorage(filesFolder(config));
  const { S3Storage } = await import('./s3-storage.js');
  return new S3Storage(config.s3);
}

@Global()
@Module({
  providers: [
    { provide: Storage, inject: [Config], useFactory: makeStorage },
  ],
  exports: [Storage],
})
export class StorageModule {}
