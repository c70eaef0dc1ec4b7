import { Module } from '@nestjs/common';
import { DiscussionsModule } from '../discussions.module.js';

/** The queries, loaders and resolvers that read discussions. */
@Module({ imports: [DiscussionsModule], providers: [], exports: [] })
export class DiscussionsReadModule {}
