import { Args, Context, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Public } from '@libs/platform/access/access.js';
import { isMember } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Direct } from '@libs/platform/graphql/direct-field.js';
import { DiscussedKinds, titleIn } from '../discussed-kinds.service.js';
import { subjectUnknown } from '../discussion.errors.js';
import { canPost } from '../discussion.policy.js';
import { DiscussionSubject } from '../discussions.types.js';
import { DiscussionPage } from './discussion-page.query.js';
import { SubjectArgs } from './discussion-read.inputs.js';
import { SubjectDiscussion } from './discussion-read.types.js';
import { discussionPartsOf } from './discussion-rows.query.js';
import { fieldsAsked } from './read-selection.js';
import { type ReadSubject, SubjectLoaders } from './subject.loaders.js';

/** The thread of a subject, also before there is one. */
@Resolver(() => DiscussionSubject)
export class SubjectDiscussionResolver {
  constructor(
    private readonly page: DiscussionPage,
    private readonly subjects: SubjectLoaders,
    private readonly kinds: DiscussedKinds,
  ) {}

  @Public()
  @Query(() => SubjectDiscussion, { description: 'What is said about a subject; refused where the viewer may not see it.' })
  async subjectDiscussion(@Args() { kind, id }: SubjectArgs, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<SubjectDiscussion> {
    const { actor } = context;
    if (!(await this.kinds.of(kind)?.maySee(actor, id))) throw subjectUnknown();
    const [subject, discussion] = await Promise.all([
      this.subjects.load(context, kind, id),
      this.page.ofSubject(context, kind, id, discussionPartsOf(fieldsAsked(info, ['discussion.']))),
    ]);
    if (!subject) throw subjectUnknown();
    return { subject, discussion, viewerCan: { post: discussion ? canPost(actor, discussion, true) : isMember(actor) } };
  }

  @Direct()
  @ResolveField(() => String)
  title(@Parent() { titles }: ReadSubject, @Args('language', { type: () => String, nullable: true, description: 'BCP 47; the nearest there is else.' }) language?: string | null): string {
    return titleIn(titles, language);
  }
}
