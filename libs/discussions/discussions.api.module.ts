import { Module } from '@nestjs/common';
import { DiscussionsModule } from './discussions.module.js';
import { OrderResolver } from './order/order.resolver.js';
import { DiscussionsReadModule } from './read/discussions-read.module.js';
import { DiscussionsRenderModule } from './render/discussions-render.module.js';
import { DiscussionsReviewModule } from './review/discussions-review.module.js';
import { DiscussionsToldModule } from './told/discussions-told.module.js';
import { DiscussionsUnreadModule } from './unread/discussions-unread.module.js';
import { DiscussionsWriteModule } from './write/discussions-write.module.js';
import { PostChangesResolver } from './write/post-changes.resolver.js';
import { PostsWriteResolver } from './write/posts-write.resolver.js';

/** Each part lists its own providers in its module. */
@Module({
  imports: [DiscussionsModule, DiscussionsRenderModule, DiscussionsWriteModule, DiscussionsReadModule, DiscussionsUnreadModule, DiscussionsToldModule, DiscussionsReviewModule],
  providers: [PostsWriteResolver, PostChangesResolver, OrderResolver],
})
export class DiscussionsApiModule {}
