import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Watch } from '@libs/notifications/watch.entity.js';
import { titleIn } from '../discussed-kinds.service.js';
import { WatchedThing } from './watched-thing.types.js';
import { WatchedThingsQuery } from './watched-things.query.js';

/** The names of what a member watches. Levels are given to their member alone. */
@Resolver(() => Watch)
export class WatchedThingResolver {
  constructor(private readonly things: WatchedThingsQuery) {}

  @ResolveField(() => WatchedThing, { nullable: true, description: 'Null for a theme, and for what is gone or not to be seen any more.' })
  async thing(
    @Parent() { targetKind, targetId }: Watch,
    @Context() context: GraphqlContext,
    @Args('language', { type: () => String, nullable: true, description: 'Of the title; BCP 47.' }) language?: string | null,
  ): Promise<WatchedThing | null> {
    const found = await this.things.of(context, targetKind, targetId);
    return found && { ...found, title: titleIn(found.titles, language) };
  }
}
