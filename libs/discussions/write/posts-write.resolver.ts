import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { badInput } from '@libs/platform/access/access.errors.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { AtOnce } from '@libs/platform/graphql/straight/at-once.js';
import { Discussion } from '../discussion.entity.js';
import { Post } from '../post.entity.js';
import { postUnknown } from '../discussion.errors.js';
import { discussionPartsOf, DiscussionRows } from '../read/discussion-rows.query.js';
import { postPartsOf, PostRows } from '../read/post-rows.query.js';
import { fieldsAsked } from '../read/read-selection.js';
import { answerKnown, KNOWN } from './answer-known.js';
import { WriteAtOnce } from './at-once/write-at-once.js';
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
    private readonly atOnce: WriteAtOnce,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Discussion, { description: 'Begins a topic in a theme’s forum. Sent twice with one key it begins one.' })
  async startDiscussion(@CurrentActor() actor: MemberActor, @Args('input') input: StartDiscussionInput, @Context() context: GraphqlContext): Promise<Discussion> {
    const { discussionId } = await this.starting.start(actor, input);
    return this.discussions.one(context, discussionId);
  }

  @AtOnce<PostsWriteResolver>(KNOWN, (self, { headers, args }) => self.atOnce.write(headers, args.input))
  @Access('MEMBER')
  @Mutation(() => WritePostResult, { description: 'Writes a post into a discussion, or on a subject. Sent twice with one key it writes one.' })
  async writePost(@CurrentActor() actor: MemberActor, @Args('input') input: WritePostInput, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<WritePostResult> {
    const { subjectKind, subjectId, ...rest } = input;
    if (Boolean(subjectKind) !== Boolean(subjectId)) throw badInput([{ path: 'subjectId', code: 'REQUIRED' }]);
    const written = await this.writing.write(actor, { ...rest, subject: subjectKind && subjectId ? { kind: subjectKind, id: subjectId } : null });
    const asked = fieldsAsked(info);
    if (written.standing && [...asked].every((field) => KNOWN.has(field))) return answerKnown(written, written.standing);
    const discussion = await this.discussions.find(context, 'd.id = $1', [written.discussionId], discussionPartsOf(fieldsAsked(info, ['discussion.'])));
    const [post] = discussion ? await this.posts.byIds(context, discussion, [written.postId], postPartsOf(fieldsAsked(info, ['post.']))) : [];
    if (!discussion || !post) throw postUnknown();
    return { post, discussion };
  }
}
