import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CityDiscussion } from './city.discussion.js';
import { DiscussedKinds } from './discussed-kinds.service.js';
import { Discussion } from './discussion.entity.js';
import { DiscussionHints } from './discussion-hints.service.js';
import { DiscussionLog } from './discussion-log.service.js';
import { DiscussionReader } from './discussion-reader.entity.js';
import { DiscussionRecord } from './discussion-record.entity.js';
import { Draft } from './draft.entity.js';
import { Post } from './post.entity.js';
import { PostMention, PostReaction, PostRevisionRow } from './post-parts.entity.js';
import { SeenSubjects } from './seen-subjects.service.js';
import { SubjectThreads } from './subject-threads.service.js';

/** Discussions as every process needs them: the rows, and the kinds that have threads. */
@Module({
  imports: [TypeOrmModule.forFeature([Discussion, Post, PostRevisionRow, PostReaction, PostMention, DiscussionReader, Draft, DiscussionRecord])],
  providers: [DiscussedKinds, CityDiscussion, DiscussionHints, DiscussionLog, SeenSubjects, SubjectThreads],
  exports: [DiscussedKinds, DiscussionHints, DiscussionLog, SeenSubjects, SubjectThreads],
})
export class DiscussionsModule {}
