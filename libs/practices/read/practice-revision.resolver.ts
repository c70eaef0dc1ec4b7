import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { AuditLog } from '@libs/review/audit-log.service.js';
import { SubjectDecision } from '@libs/review/review.types.js';
import { Transition } from '@libs/review/transition.entity.js';
import { isInsider } from '../practice.policy.js';
import { PRACTICE } from '../practice.types.js';
import { PracticeRevision } from '../practice-revision.entity.js';
import { PracticeSections } from '../sections/practice-sections.types.js';
import { asSections } from '../sections/read-contents.js';
import { PracticePageQuery } from './practice-page.query.js';
import { PracticeProgressQuery } from './practice-progress.query.js';
import { PracticeProgress } from './practice-progress.types.js';
import { PracticeLoaders } from './practice.loaders.js';

/** What a revision tells; how far it is and what was decided about it, for its city's people and the desk. */
@Resolver(() => PracticeRevision)
export class PracticeRevisionResolver {
  constructor(
    private readonly page: PracticePageQuery,
    private readonly loaders: PracticeLoaders,
    private readonly progressQuery: PracticeProgressQuery,
    private readonly auditLog: AuditLog,
  ) {}

  @ResolveField(() => PracticeSections)
  async sections(@Parent() { id }: PracticeRevision, @Context() context: GraphqlContext): Promise<PracticeSections> {
    const saved = await this.loaders.sections(context, id);
    return asSections(new Map(saved.map(({ section, content }) => [section, content])));
  }

  @ResolveField(() => [PracticeProgress], { description: 'Every section, in order; empty for everybody but its people and moderators.' })
  async progress(@Parent() revision: PracticeRevision, @Context() context: GraphqlContext): Promise<PracticeProgress[]> {
    return (await this.isOfInsider(context, revision)) ? this.progressQuery.of(context, revision.id) : [];
  }

  @ResolveField(() => [Transition], { description: 'Every change of its state, oldest first; empty for everybody but its people and moderators.' })
  async history(@Parent() revision: PracticeRevision, @Context() context: GraphqlContext): Promise<Transition[]> {
    return (await this.isOfInsider(context, revision)) ? this.auditLog.history(context, PRACTICE, revision.id) : [];
  }

  @ResolveField(() => SubjectDecision, { nullable: true, description: 'The desk’s latest, for its people and moderators.' })
  async lastDecision(@Parent() revision: PracticeRevision, @Context() context: GraphqlContext): Promise<SubjectDecision | null> {
    if (!(await this.isOfInsider(context, revision))) return null;
    return this.auditLog.lastDecision(context, PRACTICE, revision.id);
  }

  private async isOfInsider(context: GraphqlContext, { practiceId }: PracticeRevision): Promise<boolean> {
    const practice = await this.page.load(context, practiceId);
    return practice !== null && isInsider(context.actor, practice);
  }
}
