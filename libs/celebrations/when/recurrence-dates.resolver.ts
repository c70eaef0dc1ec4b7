import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { PlannedDate } from './occurrence.types.js';
import { ShowDates } from './show-dates.js';
import { RecurrenceDatesInput } from './when.inputs.js';

/** What a rule would make, before it is set. */
@Resolver()
export class RecurrenceDatesResolver {
  constructor(private readonly dates: ShowDates) {}

  @Access('MEMBER')
  @Query(() => [PlannedDate], { description: 'The next dates, at most ten, that a celebration would have by a rule; refused as setRecurrence refuses. Nothing is stored.' })
  async recurrenceDates(@CurrentActor() actor: MemberActor, @Args('input') { id, rule, excluded, extra }: RecurrenceDatesInput): Promise<PlannedDate[]> {
    return this.dates.list(actor, { id, rule: rule || null, excluded: excluded ?? [], extra: extra ?? [] });
  }
}
