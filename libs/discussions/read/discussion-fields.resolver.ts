import { Args, Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Direct } from '@libs/platform/graphql/direct-field.js';
import { checkInput } from '@libs/platform/graphql/input-pipe.js';
import { Discussion } from '../discussion.entity.js';
import { DiscussionSubject } from '../discussions.types.js';
import { Post } from '../post.entity.js';
import { WindowArgs } from './discussion-read.inputs.js';
import { DiscussionViewer, PostWindow } from './discussion-read.types.js';
import type { ReadDiscussion } from './discussion-rows.query.js';
import { postPartsOf } from './post-rows.query.js';
import { openedWindow, PostWindowQuery } from './post-window.query.js';
import { fieldsAsked } from './read-selection.js';
import { SubjectLoaders } from './subject.loaders.js';

/** What belongs to a discussion and is no column of its row. */
@Resolver(() => Discussion)
export class DiscussionFieldsResolver {
  constructor(
    private readonly window: PostWindowQuery,
    private readonly subjects: SubjectLoaders,
  ) {}

  @Direct({ checksInput: true })
  @ResolveField(() => PostWindow, { description: 'A stretch of it: from the beginning, or where one of `at`, `before` and `after` says.' })
  async posts(@Parent() discussion: ReadDiscussion, @Args() args: WindowArgs, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<PostWindow> {
    return openedWindow(discussion, args) ?? this.window.window(context, discussion, await checkInput(WindowArgs, args), postPartsOf(fieldsAsked(info, ['posts.'])));
  }

  @ResolveField(() => Post, { nullable: true, description: 'Chosen by the asker or a moderator.' })
  bestAnswer(@Parent() discussion: ReadDiscussion, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<Post | null> {
    return this.window.best(context, discussion, postPartsOf(fieldsAsked(info)));
  }

  @Direct()
  @ResolveField(() => Boolean, { description: 'For lists: whether a best answer was chosen.' })
  hasBestAnswer(@Parent() { bestAnswerId }: Discussion): boolean {
    return bestAnswerId !== null;
  }

  @ResolveField(() => DiscussionSubject, { nullable: true, description: 'Of a thread: what it is about.' })
  subject(@Parent() { subjectKind, subjectId }: Discussion, @Context() context: GraphqlContext): Promise<DiscussionSubject | null> | null {
    return subjectKind && subjectId ? this.subjects.load(context, subjectKind, subjectId) : null;
  }

  @Direct()
  @ResolveField(() => DiscussionViewer, { nullable: true, description: 'Null for visitors.' })
  viewer(@Parent() { forViewer }: ReadDiscussion): DiscussionViewer | null {
    return forViewer ?? null;
  }
}
