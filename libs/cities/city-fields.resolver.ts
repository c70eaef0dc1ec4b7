import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { groupsInOrder, inOrder, loaderOf } from '@libs/platform/graphql/loader.js';
import { City } from './city.entity.js';
import { canEditCity, canInvite, canSeeRoles, canSubmitClip } from './city.policy.js';
import { CityPerson, CityRoleHolder, CityViewerCan } from './city.types.js';
import { CityFigure } from './city-figure.entity.js';
import { type CityDetails, CityPageQuery } from './city-page.query.js';
import { CityPeopleQuery } from './people/city-people.query.js';
import { CityRating } from './city-rating.entity.js';
import { Invitation } from './invitations/invitation.entity.js';

/** What a city is beyond its row; each field reads for all cities of the answer at once, and private ones ask the policy. */
@Resolver(() => City)
export class CityFieldsResolver {
  constructor(
    private readonly pages: CityPageQuery,
    private readonly people: CityPeopleQuery,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'Its words about itself: in the language asked for, else in English, else in any.' })
  async description(
    @Parent() city: City,
    @Context() context: GraphqlContext,
    @Args('language', { type: () => String, nullable: true }) language?: string | null,
  ): Promise<string | null> {
    const { texts } = await this.details(context, city.id);
    const text = texts.find((one) => one.language === language) ?? texts.find((one) => one.language === 'en') ?? texts[0];
    return text?.description ?? null;
  }

  @ResolveField(() => [String], { description: 'Languages in which it describes itself.' })
  async describedIn(@Parent() city: City, @Context() context: GraphqlContext): Promise<string[]> {
    return (await this.details(context, city.id)).texts.map(({ language }) => language).sort();
  }

  @ResolveField(() => [CityFigure])
  async figures(@Parent() city: City, @Context() context: GraphqlContext): Promise<CityFigure[]> {
    return (await this.details(context, city.id)).figures;
  }

  @ResolveField(() => [CityRating])
  async ratings(@Parent() city: City, @Context() context: GraphqlContext): Promise<CityRating[]> {
    return (await this.details(context, city.id)).ratings;
  }

  @ResolveField(() => [CityPerson], { name: 'people', description: 'Who works there and agreed to be shown.' })
  shownPeople(@Parent() city: City, @Context() context: GraphqlContext): Promise<CityPerson[]> {
    return loaderOf(context, this.peopleOf).load(city.id);
  }

  @ResolveField(() => [CityRoleHolder], { nullable: true, description: 'Everybody’s roles, past ones last; null unless the viewer works there.' })
  async roles(@Parent() city: City, @Context() context: GraphqlContext): Promise<CityRoleHolder[] | null> {
    return canSeeRoles(context.actor, city.id) ? loaderOf(context, this.rolesOf).load(city.id) : null;
  }

  @ResolveField(() => [Invitation], { nullable: true, description: 'Not yet accepted; null unless the viewer may invite.' })
  async invitations(@Parent() city: City, @Context() context: GraphqlContext): Promise<Invitation[] | null> {
    return canInvite(context.actor, city.id) ? loaderOf(context, this.invitationsOf).load(city.id) : null;
  }

  @ResolveField(() => CityViewerCan)
  viewerCan(@Parent() city: City, @Context() { actor }: GraphqlContext): CityViewerCan {
    return { edit: canEditCity(actor, city.id), invite: canInvite(actor, city.id), submitClip: canSubmitClip(actor, city) };
  }

  private details(context: GraphqlContext, id: string): Promise<CityDetails> {
    return loaderOf(context, this.detailsOf).load(id);
  }

  private readonly detailsOf = async (ids: readonly string[]): Promise<CityDetails[]> => {
    const none = { id: '', texts: [], figures: [], ratings: [] };
    return inOrder(ids, await this.pages.details(ids), (row) => row.id, none);
  };

  private readonly peopleOf = async (ids: readonly string[]): Promise<CityPerson[][]> => groupsInOrder(ids, await this.people.people(ids), (row) => row.cityId);

  private readonly rolesOf = async (ids: readonly string[]): Promise<CityRoleHolder[][]> => groupsInOrder(ids, await this.people.roles(ids), (row) => row.cityId);

  private readonly invitationsOf = async (ids: readonly string[]): Promise<Invitation[][]> =>
    groupsInOrder(ids, await this.people.invitations(ids), (row) => row.cityId);
}
