import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { badInput } from '@libs/platform/access/access.errors.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Discussion } from '../discussion.entity.js';
import { Post } from '../post.entity.js';
import { DiscussionRows } from '../read/discussion-rows.query.js';
import { PostRows } from '../read/post-rows.query.js';
import { StartDiscussionInput, WritePostInput } from './post.inputs.js';
import { WritePostResult } from './post.types.js';
import { StartDiscussion } from './start-discussion.js';
import { WritePost } from './write-post.js';

/** What brings new words into a discussion. */
@Resolver(() => Post)
export class PostsWriteResolver {
  constructor(
    private readonly starting: StartDiscussion,
    private readonly writing: WritePost,
    private readonly discussions: DiscussionRows,
    private readonly posts: PostRows,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Discussion, { description: 'Begins a topic in a theme’s forum. Sent twice with one key it begins one.' })
  async startDiscussion(@CurrentActor() actor: MemberActor, @Args('input') input: StartDiscussionInput, @Context() context: GraphqlContext): Promise<Discussion> {
    const { discussionId } = await this.starting.start(actor, input);
    return this.discussions.one(context, discussionId);
  }

  @Access('MEMBER')
  @Mutation(() => WritePostResult, { description: 'Writes a post into a discussion, or on a subject. Sent twice with one key it writes one.' })
  async writePost(@CurrentActor() actor: MemberActor, @Args('input') input: WritePostInput, @Context() context: GraphqlContext): Promise<WritePostResult> {
    const { subjectKind, subjectId, ...rest } = input;
    if (Boolean(subjectKind) !== Boolean(subjectId)) throw badInput([{ path: 'subjectId', code: 'REQUIRED' }]);
    const { postId, discussionId } = await this.writing.write(actor, { ...rest, subject: subjectKind && subjectId ? { kind: subjectKind, id: subjectId } : null });
    const [post, discussion] = await Promise.all([this.posts.one(context, postId), this.discussions.one(context, discussionId)]);
    return { post, discussion };
  }
}
