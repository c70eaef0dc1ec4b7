import { Module } from '@nestjs/common';
import { NotificationsModule } from '@libs/notifications/notifications.module.js';
import { DiscussionsModule } from '../discussions.module.js';
import { DiscussionLevels } from './discussion-levels.query.js';
import { SubjectLevelResolver } from './subject-level.resolver.js';
import { WatchLevelResolver } from './watch-level.resolver.js';
import { WatchedThingResolver } from './watched-thing.resolver.js';
import { WatchedThingsQuery } from './watched-things.query.js';
import { WatchedTargets } from './watched-targets.service.js';

/** What may be watched, and how much somebody wants to hear of it. */
@Module({ imports: [DiscussionsModule, NotificationsModule], providers: [WatchedTargets, DiscussionLevels, WatchLevelResolver, SubjectLevelResolver, WatchedThingsQuery, WatchedThingResolver] })
export class DiscussionsToldModule {}
