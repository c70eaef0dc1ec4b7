import { Args, ArgsType, Context, Field, ID, Info, Query, Resolver } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { forbidden } from '@libs/platform/access/access.errors.js';
import { Access, Public } from '@libs/platform/access/access.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Connection, ConnectionArgs, type Page } from '@libs/platform/graphql/connection.js';
import { EDITORIAL_STATES, EditorialState } from '@libs/review/review.types.js';
import { Clip } from '../clip.entity.js';
import { isInsider } from '../clip.policy.js';
import { ClipListQuery } from './clip-list.query.js';
import { ClipPageQuery } from './clip-page.query.js';
import { partsOf } from './clip-rows.query.js';
import { fieldsAsked } from '@libs/platform/graphql/read-selection.js';

export const ClipConnection = Connection(Clip);

const SLUG = /^[a-z0-9-]{1,80}$/;

@ArgsType()
class ClipsArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: 'Slug of a theme.' }) @IsOptional() @Matches(SLUG) theme?: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of a city.' }) @IsOptional() @Matches(SLUG) city?: string | null;
  @Field(() => String, { nullable: true, description: 'Spoken or captioned in it, BCP 47.' }) @IsOptional() @Matches(LANGUAGE_TAG) language?: string | null;
}

@ArgsType()
class CityClipsArgs extends ConnectionArgs {
  @Field(() => ID) @IsUUID() cityId: string;
  @Field(() => EditorialState, { nullable: true }) @IsOptional() @IsIn(EDITORIAL_STATES) state?: EditorialState | null;
}

@ArgsType()
class ClipArgs {
  @Field(() => ID) @IsUUID() id: string;
}

/** Reads of clips. */
@Resolver(() => Clip)
export class ClipsResolver {
  constructor(
    private readonly list: ClipListQuery,
    private readonly page: ClipPageQuery,
  ) {}

  @Public()
  @Query(() => ClipConnection, { description: 'Published clips, newest first.' })
  clips(@Args() args: ClipsArgs, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<Page<Clip>> {
    return this.list.published(context, args, args, partsOf(fieldsAsked(info)));
  }

  @Public()
  @Query(() => Clip, { nullable: true, description: 'Null also for a clip that the viewer may not see.' })
  clip(@Args() { id }: ClipArgs, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<Clip | null> {
    return this.page.one(context, id, partsOf(fieldsAsked(info)));
  }

  @Access('MEMBER')
  @Query(() => ClipConnection, { description: 'Every clip of a city, for its people: what changed last first.' })
  async cityClips(@Args() args: CityClipsArgs, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<Page<Clip>> {
    if (!isInsider(context.actor, args)) throw forbidden();
    return this.list.inCity(context, args.cityId, args.state ?? null, args, partsOf(fieldsAsked(info)));
  }
}
