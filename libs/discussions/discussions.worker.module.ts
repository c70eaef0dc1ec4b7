import { Module } from '@nestjs/common';
import { CityThreadReactions } from './city-thread.reactions.js';
import { DiscussionReactions } from './discussion.reactions.js';
import { DiscussionsModule } from './discussions.module.js';

@Module({ imports: [DiscussionsModule], providers: [DiscussionReactions, CityThreadReactions] })
export class DiscussionsWorkerModule {}
