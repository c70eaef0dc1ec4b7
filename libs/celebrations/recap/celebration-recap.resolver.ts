import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { City } from '@libs/cities/city.entity.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Connection, ConnectionArgs, type Page } from '@libs/platform/graphql/connection.js';
import { Celebration } from '../celebration.entity.js';
import { RecapFiguresQuery } from './recap-figures.query.js';
import { Recap } from './recap.entity.js';
import { RecapRows, type SeenRecap } from './recap-rows.query.js';
import { RecapFigure } from './recap.types.js';

const RecapFigureConnection = Connection(RecapFigure);

/** The closing report of a celebration; seen by who sees the celebration. */
@Resolver(() => Celebration)
export class CelebrationRecapResolver {
  constructor(private readonly rows: RecapRows) {}

  @ResolveField(() => Recap, { nullable: true, description: 'Its closing report; null until it is published.' })
  recap(@Parent() { id }: Celebration, @Context() context: GraphqlContext): Promise<SeenRecap | null> {
    return this.rows.published(context, id);
  }
}

/** Figures that a city's practices can cite. */
@Resolver(() => City)
export class CityRecapFiguresResolver {
  constructor(private readonly figures: RecapFiguresQuery) {}

  @ResolveField(() => RecapFigureConnection, { description: 'Figures of its published recaps, the newest report first.' })
  recapFigures(@Parent() { id }: City, @Args() args: ConnectionArgs, @Context() context: GraphqlContext): Promise<Page<RecapFigure>> {
    return this.figures.of(context, id, args);
  }
}
