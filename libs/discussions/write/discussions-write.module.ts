import { Module } from '@nestjs/common';
import { DiscussionsModule } from '../discussions.module.js';

/** Everything that writes a post; the sample network is loaded through it too. */
@Module({ imports: [DiscussionsModule], providers: [], exports: [] })
export class DiscussionsWriteModule {}
