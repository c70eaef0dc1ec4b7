import { Module } from '@nestjs/common';
import { DiscussionsModule } from '../discussions.module.js';

/** Read positions and drafts. */
@Module({ imports: [DiscussionsModule], providers: [], exports: [] })
export class DiscussionsUnreadModule {}
