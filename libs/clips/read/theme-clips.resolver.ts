import { Args, Context, Info, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Direct } from '@libs/platform/graphql/direct-field.js';
import { ConnectionArgs, type Page, positionOf } from '@libs/platform/graphql/connection.js';
import { AsText } from '@libs/platform/graphql/text-field.js';
import { Theme } from '@libs/themes/theme.entity.js';
import type { Clip } from '../clip.entity.js';
import { partsOf } from './clip-rows.query.js';
import { type ClipTextPlan, planClips } from './plan-clip-text.js';
import { ClipConnection } from './clips.resolver.js';
import { OwnedClips } from './owned-clips.query.js';
import { fieldsAsked } from '@libs/platform/graphql/read-selection.js';

/** Clips on the page of a theme. */
@Resolver(() => Theme)
export class ThemeClipsResolver {
  constructor(private readonly owned: OwnedClips) {}

  @AsText<ThemeClipsResolver, Theme, ClipTextPlan>(planClips, (self, { parent: { slug }, args, context, plan, variables }) =>
    self.owned.text(context, { owner: 'theme_slug', key: slug, ...positionOf(args), plan, variables }),
  )
  @ResolveField(() => ClipConnection, { description: 'Published clips, newest first.' })
  clips(@Parent() { slug }: Theme, @Args() args: ConnectionArgs, @Context() context: GraphqlContext, @Info() info: GraphQLResolveInfo): Promise<Page<Clip>> {
    return this.owned.page(context, 'theme_slug', slug, args, partsOf(fieldsAsked(info)));
  }

  @Direct()
  @ResolveField(() => Int, { description: 'Published clips.' })
  clipCount(@Parent() { slug }: Theme, @Context() context: GraphqlContext): Promise<number> {
    return this.owned.count(context, 'theme_slug', slug);
  }
}
