import { Args, ArgsType, Context, Field, ID, Info, Query, Resolver } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { forbidden } from '@libs/platform/access/access.errors.js';
import { Access, Public } from '@libs/platform/access/access.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Connection, ConnectionArgs, type Page } from '@libs/platform/graphql/connection.js';
import { fieldsAsked } from '@libs/platform/graphql/read-selection.js';
import { EDITORIAL_STATES, EditorialState } from '@libs/review/review.types.js';
import { Celebration } from '../celebration.entity.js';
import { isInsider } from '../celebration.policy.js';
import { Occurrence } from '../when/occurrence.entity.js';
import { CelebrationListQuery } from './celebration-list.query.js';
import { CelebrationPageQuery } from './celebration-page.query.js';
import { asksCity } from './celebration-rows.query.js';
import { OccurrenceRows } from './occurrence-rows.query.js';

export const CelebrationConnection = Connection(Celebration);

@ArgsType()
class ById {
  @Field(() => ID) @IsUUID() id: string;
}

@ArgsType()
class CityCelebrationsArgs extends ConnectionArgs {
  @Field(() => ID) @IsUUID() cityId: string;
  @Field(() => EditorialState, { nullable: true }) @IsOptional() @IsIn(EDITORIAL_STATES) state?: EditorialState | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what the city itself holds, without what hosts hold at its festivals.' }) @IsOptional() @IsBoolean() own?: boolean | null;
}

/** Reads of celebrations by id, and for the people of a city; the calendar has folders of its own. */
@Resolver(() => Celebration)
export class CelebrationsResolver {
  constructor(
    private readonly page: CelebrationPageQuery,
    private readonly list: CelebrationListQuery,
    private readonly rows: OccurrenceRows,
  ) {}

  @Public()
  @Query(() => Celebration, { nullable: true, description: 'Null also for one that the viewer may not see.' })
  celebration(@Args() { id }: ById, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<Celebration | null> {
    return this.page.one(context, id, asksCity(fieldsAsked(info)));
  }

  @Public()
  @Query(() => Occurrence, { nullable: true, description: 'Null also for one of a celebration that the viewer may not see.' })
  occurrence(@Args() { id }: ById, @Context() context: GraphqlContext): Promise<Occurrence | null> {
    return this.rows.one(context, id);
  }

  @Access('MEMBER')
  @Query(() => CelebrationConnection, { description: 'Every celebration of a city, for its people: what changed last first.' })
  async cityCelebrations(@Args() args: CityCelebrationsArgs, @Context() context: GraphqlContext): Promise<Page<Celebration>> {
    if (!isInsider(context.actor, args)) throw forbidden();
    return this.list.ofCity(context, args.cityId, { state: args.state ?? null, own: args.own ?? false }, args);
  }
}
