import { Module } from '@nestjs/common';
import { ReviewModule } from '@libs/review/review.module.js';
import { DiscussionsModule } from '../discussions.module.js';
import { DiscussionOrder } from '../order/discussion-order.service.js';
import { KeptDiscussions } from '../order/kept-discussions.service.js';
import { SplitDiscussion } from '../order/split-discussion.js';
import { StoreAtOnce } from './at-once/store-at-once.js';
import { WriteAtOnce } from './at-once/write-at-once.js';
import { ChangedPosts } from './changed-posts.service.js';
import { ChooseBestAnswer } from './choose-best-answer.js';
import { EditPost } from './edit-post.js';
import { PostFactsQuery } from './post-facts.query.js';
import { PostWriting } from './post-writing.service.js';
import { PostingLimits } from './posting-limits.service.js';
import { ReactToPost } from './react-to-post.js';
import { RemovePost } from './remove-post.js';
import { StartDiscussion } from './start-discussion.js';
import { StorePost } from './store-post.js';
import { WritePost } from './write-post.js';

/** Everything that writes to a discussion; the sample network is loaded through it too. */
@Module({
  imports: [DiscussionsModule, ReviewModule],
  providers: [
    PostFactsQuery,
    PostingLimits,
    PostWriting,
    StorePost,
    ChangedPosts,
    StartDiscussion,
    StoreAtOnce,
    WriteAtOnce,
    WritePost,
    EditPost,
    RemovePost,
    ReactToPost,
    ChooseBestAnswer,
    KeptDiscussions,
    DiscussionOrder,
    SplitDiscussion,
  ],
  exports: [ChangedPosts, StartDiscussion, WriteAtOnce, WritePost, EditPost, RemovePost, ReactToPost, ChooseBestAnswer, DiscussionOrder, SplitDiscussion],
})
export class DiscussionsWriteModule {}
