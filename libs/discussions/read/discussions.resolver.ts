import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access, Public } from '@libs/platform/access/access.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Connection, type Page } from '@libs/platform/graphql/connection.js';
import { Discussion } from '../discussion.entity.js';
import { DiscussionRecord } from '../discussion-record.entity.js';
import { DiscussionListQuery } from './discussion-list.query.js';
import { DiscussionPage } from './discussion-page.query.js';
import { ChangesArgs, DiscussionArgs, DiscussionsArgs, isWindow, RecordArgs } from './discussion-read.inputs.js';
import { DiscussionChanges } from './discussion-read.types.js';
import { DiscussionRecordQuery } from './discussion-record.query.js';
import { discussionPartsOf } from './discussion-rows.query.js';
import { OpenedDiscussions } from './opened-discussion.query.js';
import { postPartsOf } from './post-rows.query.js';
import { PostWindowQuery } from './post-window.query.js';
import { argumentsBelow, fieldsAsked, OF_NODES } from './read-selection.js';

const DiscussionConnection = Connection(Discussion);
const DiscussionRecordConnection = Connection(DiscussionRecord);

/** Reads of discussions. */
@Resolver(() => Discussion)
export class DiscussionsResolver {
  constructor(
    private readonly list: DiscussionListQuery,
    private readonly page: DiscussionPage,
    private readonly opened: OpenedDiscussions,
    private readonly window: PostWindowQuery,
    private readonly record: DiscussionRecordQuery,
  ) {}

  @Public()
  @Query(() => DiscussionConnection, { description: 'Pinned ones first, then where somebody wrote last.' })
  discussions(@Args() args: DiscussionsArgs, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<Page<Discussion>> {
    return this.list.page(context, args, args, discussionPartsOf(fieldsAsked(info, OF_NODES)));
  }

  @Public()
  @Query(() => Discussion, { nullable: true, description: 'Null also for one that the viewer may not see.' })
  discussion(@Args() { id }: DiscussionArgs, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<Discussion | null> {
    const parts = discussionPartsOf(fieldsAsked(info));
    const asked = argumentsBelow(info, 'posts');
    if (!asked || !isWindow(asked)) return this.page.one(context, id, parts);
    return this.opened.one(context, id, parts, asked, postPartsOf(fieldsAsked(info, ['posts.posts.'])));
  }

  @Public()
  @Query(() => DiscussionChanges, { description: 'What changed since a version, to catch up with: until `hasMore` is false.' })
  async discussionChanges(@Args() { id, since, first }: ChangesArgs, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<DiscussionChanges> {
    const discussion = await this.page.require(context, id, discussionPartsOf(fieldsAsked(info, ['discussion.'])));
    return this.window.changes(context, discussion, since, first, postPartsOf(fieldsAsked(info, ['posts.'])));
  }

  @Access('MODERATOR')
  @Query(() => DiscussionRecordConnection, { description: 'What was done to keep order in a discussion, newest first.' })
  async discussionRecord(@Args() args: RecordArgs, @Context() context: GraphqlContext): Promise<Page<DiscussionRecord>> {
    await this.page.require(context, args.id);
    return this.record.page(args.id, args);
  }
}
