import { Module } from '@nestjs/common';
import { NotificationsModule } from '@libs/notifications/notifications.module.js';
import { ReviewModule } from '@libs/review/review.module.js';
import { CityThreadReactions } from './city-thread.reactions.js';
import { DiscussionReactions } from './discussion.reactions.js';
import { DiscussionsModule } from './discussions.module.js';
import { PostFlagsReactions } from './review/post-flags.reactions.js';
import { ToldAuthorsReactions } from './told/told-authors.reactions.js';
import { ToldMembersReactions } from './told/told-members.reactions.js';
import { ToldPosts } from './told/told-post.query.js';
import { TrackWritersReactions } from './told/track-writers.reactions.js';

@Module({ imports: [DiscussionsModule, NotificationsModule, ReviewModule], providers: [DiscussionReactions, CityThreadReactions, TrackWritersReactions, ToldPosts, ToldMembersReactions, ToldAuthorsReactions, PostFlagsReactions] })
export class DiscussionsWorkerModule {}
