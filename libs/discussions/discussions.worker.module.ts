import { Module } from '@nestjs/common';
import { DiscussionsModule } from './discussions.module.js';

@Module({ imports: [DiscussionsModule], providers: [] })
export class DiscussionsWorkerModule {}
