import { Module } from '@nestjs/common';
import { DiscussionsModule } from '../discussions.module.js';
import { DiscussionsReadModule } from '../read/discussions-read.module.js';
import { Drafts } from './drafts.service.js';
import { DraftsResolver } from './drafts.resolver.js';
import { Reading } from './reading.service.js';
import { ReadingResolver } from './reading.resolver.js';

/** Read positions and drafts. */
@Module({ imports: [DiscussionsModule, DiscussionsReadModule], providers: [Drafts, Reading, DraftsResolver, ReadingResolver], exports: [Drafts] })
export class DiscussionsUnreadModule {}
