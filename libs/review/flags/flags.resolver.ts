import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { notFound } from '@libs/platform/access/access.errors.js';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReviewQueueQuery } from '../desk/review-queue.query.js';
import { ReviewItem } from '../review-item.entity.js';
import { DecideFlagged } from './decide-flagged.js';
import { FlagReport } from './flag-report.types.js';
import { FlagReportsQuery } from './flag-reports.query.js';
import { DecideFlaggedInput } from './flags.inputs.js';

/** What readers reported, at the desk. */
@Resolver(() => ReviewItem)
export class FlagsResolver {
  constructor(
    private readonly queue: ReviewQueueQuery,
    private readonly decisions: DecideFlagged,
    private readonly reports: FlagReportsQuery,
  ) {}

  @Access('MODERATOR', 'ADMIN')
  @Mutation(() => ReviewItem, { description: 'Decides about a reported or waiting post by who has claimed it; the same decision told again changes nothing.' })
  async decideFlagged(@CurrentActor() actor: MemberActor, @Args('input') input: DecideFlaggedInput): Promise<ReviewItem> {
    const { itemId, revision, decision, reasonCode, note } = input;
    await this.decisions.decide(actor, itemId, revision, { decision, reasonCode: reasonCode ?? null, note: note ?? null });
    const item = await this.queue.one(actor, itemId);
    if (!item) throw notFound('review');
    return item;
  }

  @ResolveField(() => [FlagReport], { description: 'What readers reported, by reason.' })
  flags(@Parent() { kind, subjectId }: ReviewItem, @Context() context: GraphqlContext): Promise<FlagReport[]> {
    return this.reports.of(context, kind, subjectId);
  }
}
