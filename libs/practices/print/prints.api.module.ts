import { Module } from '@nestjs/common';
import { StorageModule } from '@libs/platform/storage/storage.module.js';
import { PracticePrintResolver } from './practice-print.resolver.js';
import { ServePrint } from './serve-print.js';

@Module({ imports: [StorageModule], controllers: [ServePrint], providers: [PracticePrintResolver] })
export class PrintsApiModule {}
