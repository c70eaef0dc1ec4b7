import { Module } from '@nestjs/common';
import { ReviewModule } from '@libs/review/review.module.js';
import { DiscussionsModule } from '../discussions.module.js';
import { DiscussionsReadModule } from '../read/discussions-read.module.js';
import { DiscussionsRenderModule } from '../render/discussions-render.module.js';
import { DiscussionsWriteModule } from '../write/discussions-write.module.js';
import { FlagPost } from './report-post.js';
import { FlagPostResolver } from './flag-post.resolver.js';
import { PostReview } from './post.review.js';
import { ReviewItemPostResolver } from './review-item-post.resolver.js';
import { ReviewedPostsQuery } from './reviewed-posts.query.js';

/** Posts at the review desk. */
@Module({
  imports: [DiscussionsModule, ReviewModule, DiscussionsWriteModule, DiscussionsReadModule, DiscussionsRenderModule],
  providers: [PostReview, FlagPost, FlagPostResolver, ReviewedPostsQuery, ReviewItemPostResolver],
})
export class DiscussionsReviewModule {}
