import { Module } from '@nestjs/common';
import { DiscussedModule } from '@libs/discussions/live/discussed.module.js';
import { CelebrationDiscussion } from './celebration.discussion.js';

/** Of celebrations only who sees them, for the processes that keep the rooms of their threads. */
@Module({ imports: [DiscussedModule], providers: [CelebrationDiscussion] })
export class CelebrationsDiscussedModule {}
