import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Discussion } from '../discussion.entity.js';
import { DiscussionPage } from '../read/discussion-page.query.js';
import { discussionPartsOf } from '../read/discussion-rows.query.js';
import { fieldsAsked } from '../read/read-selection.js';
import { Reading } from './reading.service.js';
import { MarkReadArgs } from './unread.inputs.js';

/** How far the viewer has read. */
@Resolver()
export class ReadingResolver {
  constructor(
    private readonly reading: Reading,
    private readonly page: DiscussionPage,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Discussion, { description: 'The viewer has read as far as this position. Goes back only with `unread`.' })
  async markDiscussionRead(
    @CurrentActor() actor: MemberActor,
    @Args() { id, position, unread }: MarkReadArgs,
    @Context() context: GraphqlContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Discussion> {
    await this.page.require(context, id);
    await this.reading.mark(actor.memberId, id, position, unread ?? false);
    return this.page.require(context, id, discussionPartsOf(fieldsAsked(info)));
  }
}
