import { Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Viewer } from '@libs/accounts/accounts.types.js';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { CalendarFeeds } from './calendar-feeds.service.js';

/** A member's own calendar, for the program they keep theirs in. */
@Resolver(() => Viewer)
export class CalendarFeedResolver {
  constructor(private readonly feeds: CalendarFeeds) {}

  @ResolveField(() => Date, { nullable: true, description: 'When the private address of their calendar was made; null where there is none.' })
  calendarFeedMadeAt(@Parent() { id }: Viewer): Promise<Date | null> {
    return this.feeds.madeAt(id);
  }

  @Access('MEMBER')
  @Mutation(() => String, { description: 'Makes a private address of what the viewer registered for or watches, from the first slash. It is told this once; the one before is void.' })
  renewCalendarFeed(@CurrentActor() actor: MemberActor): Promise<string> {
    return this.feeds.renew(actor);
  }

  @Access('MEMBER')
  @Mutation(() => Boolean, { description: 'The private address is void from now on; whether there was one.' })
  stopCalendarFeed(@CurrentActor() actor: MemberActor): Promise<boolean> {
    return this.feeds.stop(actor);
  }
}
