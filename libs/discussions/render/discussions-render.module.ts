import { Module } from '@nestjs/common';
import { DiscussionsModule } from '../discussions.module.js';

/** What a text becomes before it is posted: preview and mentions. */
@Module({ imports: [DiscussionsModule], providers: [], exports: [] })
export class DiscussionsRenderModule {}
