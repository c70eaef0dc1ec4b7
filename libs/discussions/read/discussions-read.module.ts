import { Module } from '@nestjs/common';
import { DiscussionsModule } from '../discussions.module.js';
import { DiscussionsRenderModule } from '../render/discussions-render.module.js';
import { DiscussionFieldsResolver } from './discussion-fields.resolver.js';
import { DiscussionListQuery } from './discussion-list.query.js';
import { DiscussionPage } from './discussion-page.query.js';
import { DiscussionRecordQuery } from './discussion-record.query.js';
import { DiscussionRows } from './discussion-rows.query.js';
import { DiscussionsResolver } from './discussions.resolver.js';
import { ForumsQuery } from './forums.query.js';
import { ForumsResolver } from './forums.resolver.js';
import { MentionableQuery } from './mentionable.query.js';
import { OpenedDiscussions } from './opened-discussion.query.js';
import { PostHistoryQuery } from './post-history.query.js';
import { PostPreviewResolver } from './post-preview.resolver.js';
import { PostRows } from './post-rows.query.js';
import { PostWindowQuery } from './post-window.query.js';
import { PostsResolver } from './posts.resolver.js';
import { SubjectDiscussionResolver } from './subject-discussion.resolver.js';
import { SubjectLoaders } from './subject.loaders.js';

/** The queries, loaders and resolvers that read discussions. */
@Module({
  imports: [DiscussionsModule, DiscussionsRenderModule],
  providers: [
    DiscussionRows,
    PostRows,
    DiscussionPage,
    OpenedDiscussions,
    DiscussionListQuery,
    PostWindowQuery,
    ForumsQuery,
    PostHistoryQuery,
    MentionableQuery,
    DiscussionRecordQuery,
    SubjectLoaders,
    DiscussionsResolver,
    DiscussionFieldsResolver,
    PostsResolver,
    PostPreviewResolver,
    ForumsResolver,
    SubjectDiscussionResolver,
  ],
  exports: [DiscussionRows, PostRows, DiscussionPage, SubjectLoaders],
})
export class DiscussionsReadModule {}
