import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Celebration } from '../celebration.entity.js';
import { CelebrationPageQuery } from '../read/celebration-page.query.js';
import { OccurrenceRows } from '../read/occurrence-rows.query.js';
import { CancelOccurrence } from './cancel-occurrence.js';
import { MoveOccurrence } from './move-occurrence.js';
import { Occurrence } from './occurrence.entity.js';
import { RestoreOccurrence } from './restore-occurrence.js';
import { SetRecurrence } from './set-recurrence.js';
import { CancelOccurrenceInput, MoveOccurrenceInput, OccurrenceId, SetRecurrenceInput } from './when.inputs.js';

/** When a celebration takes place, said by the people of its city. */
@Resolver(() => Occurrence)
export class WhenResolver {
  constructor(
    private readonly recurrence: SetRecurrence,
    private readonly moving: MoveOccurrence,
    private readonly cancelling: CancelOccurrence,
    private readonly restoring: RestoreOccurrence,
    private readonly celebrations: CelebrationPageQuery,
    private readonly occurrences: OccurrenceRows,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Celebration, { description: 'Says how a celebration repeats. Dates that the new rule makes as well stay with who registered for them; of the others those are cancelled that anybody registered for, and the rest is gone.' })
  async setRecurrence(@CurrentActor() actor: MemberActor, @Args('input') input: SetRecurrenceInput, @Context() context: GraphqlContext): Promise<Celebration> {
    await this.recurrence.set(actor, { id: input.id, edits: input.edits, rule: input.rule || null, excluded: input.excluded ?? [], extra: input.extra ?? [] });
    return this.celebrations.changed(context, input.id);
  }

  @Access('MEMBER')
  @Mutation(() => Occurrence, { description: 'Another time or place for one date, for it and all after it, or for all that have not begun; each is moved by as much. Who registered stays registered and is told.' })
  async moveOccurrence(@CurrentActor() actor: MemberActor, @Args('input') input: MoveOccurrenceInput, @Context() context: GraphqlContext): Promise<Occurrence> {
    await this.moving.move(actor, input);
    return this.occurrences.changed(context, input.id);
  }

  @Access('MEMBER')
  @Mutation(() => Occurrence, { nullable: true, description: 'It does not take place: one date, it and all after it, or all that have not begun. What was on the site stays there as cancelled. Null where it was a draft’s and is gone.' })
  async cancelOccurrence(@CurrentActor() actor: MemberActor, @Args('input') input: CancelOccurrenceInput, @Context() context: GraphqlContext): Promise<Occurrence | null> {
    await this.cancelling.cancel(actor, input);
    return this.occurrences.one(context, input.id);
  }

  @Access('MEMBER')
  @Mutation(() => Occurrence, { description: 'What was cancelled takes place after all.' })
  async restoreOccurrence(@CurrentActor() actor: MemberActor, @Args() { id }: OccurrenceId, @Context() context: GraphqlContext): Promise<Occurrence> {
    await this.restoring.restore(actor, id);
    return this.occurrences.changed(context, id);
  }
}
