import { Module } from '@nestjs/common';
import { CelebrationsModule } from '../celebrations.module.js';
import { CalendarFeedResolver } from './calendar-feed.resolver.js';
import { CalendarFeeds } from './calendar-feeds.service.js';
import { FeedEntriesQuery } from './feed-entries.query.js';
import { ServeFeeds } from './serve-feeds.js';

/** Feeds as the API gives them out. */
@Module({ imports: [CelebrationsModule], providers: [FeedEntriesQuery, CalendarFeeds, CalendarFeedResolver], controllers: [ServeFeeds] })
export class CelebrationFeedsModule {}
