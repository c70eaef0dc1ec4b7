import { Module } from '@nestjs/common';
import { DiscussedModule } from '@libs/discussions/live/discussed.module.js';
import { ClipDiscussion } from '../clip.discussion.js';

/** Of clips only who sees them, for the processes that keep the rooms of their threads. */
@Module({ imports: [DiscussedModule], providers: [ClipDiscussion] })
export class ClipsDiscussedModule {}
