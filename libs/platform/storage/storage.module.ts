import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { FolderStorage } from './folder-storage.js';
import { S3Storage } from './s3-storage.js';
import { Storage } from './storage.js';

/** Where the folder adapter keeps its files below the data folder. */
export function filesFolder(config: Config): string {
  return join(config.dataDir, 'files');
}

@Global()
@Module({
  providers: [
    { provide: Storage, inject: [Config], useFactory: (config: Config) => (config.s3 ? new S3Storage(config.s3) : new FolderStorage(filesFolder(config))) },
  ],
  exports: [Storage],
})
export class StorageModule {}
