import { Module } from '@nestjs/common';
import { NotificationsModule } from '@libs/notifications/notifications.module.js';
import { CityThreadReactions } from './city-thread.reactions.js';
import { DiscussionReactions } from './discussion.reactions.js';
import { DiscussionsModule } from './discussions.module.js';
import { TrackWritersReactions } from './told/track-writers.reactions.js';

@Module({ imports: [DiscussionsModule, NotificationsModule], providers: [DiscussionReactions, CityThreadReactions, TrackWritersReactions] })
export class DiscussionsWorkerModule {}
