import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { City } from '@libs/cities/city.entity.js';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { CitySelfChecksQuery } from './city-self-checks.query.js';
import { SaveSelfCheckInput } from './self-check.inputs.js';
import { canAnswerSelfCheck, canSeeSelfChecks } from './self-check.policy.js';
import { CitySelfCheck } from './self-check.types.js';
import { SaveSelfCheck } from './save-self-check.js';

/** What a city says of itself, for its own people. */
@Resolver(() => City)
export class CitySelfChecksResolver {
  constructor(
    private readonly checks: CitySelfChecksQuery,
    private readonly saving: SaveSelfCheck,
  ) {}

  @ResolveField(() => [CitySelfCheck], { nullable: true, description: 'Where it stands, by theme, as far as its people have answered; null to everybody else.' })
  async selfChecks(
    @Parent() { id }: City,
    @Context() { actor }: GraphqlContext,
    @Args('theme', { type: () => String, nullable: true }) theme?: string | null,
  ): Promise<CitySelfCheck[] | null> {
    return canSeeSelfChecks(actor, id) ? this.checks.of(id, theme ?? null) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may answer the self-checks of the city.' })
  mayAnswerSelfChecks(@Parent() { id }: City, @Context() { actor }: GraphqlContext): boolean {
    return canAnswerSelfCheck(actor, id);
  }

  @Access('MEMBER')
  @Mutation(() => CitySelfCheck, { description: 'For focal points and contributors of the city. CONFLICT where a colleague answered one of the same statements since `baseRevision`.' })
  async saveSelfCheck(@CurrentActor() actor: MemberActor, @Args('input') input: SaveSelfCheckInput): Promise<CitySelfCheck> {
    await this.saving.save(actor, input);
    return this.checks.one(input.cityId, input.themeSlug);
  }
}
