import { Args, ArgsType, Context, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { SignInLimits } from '@libs/accounts/sign-in/sign-in-limits.service.js';
import { Access, CurrentActor, Public } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { City } from '../city.entity.js';
import { AcceptCity } from './accept-city.js';
import { ApplicantsQuery } from './applicants.query.js';
import { CityApplication } from './application.entity.js';
import { AcceptCityInput, ApplicationsPageArgs, ApplicationTokenArgs, ApplyInput, DeclineCityArgs } from './application.inputs.js';
import { Applicant, ApplicantPage, ConfirmedApplication } from './application.types.js';
import { Applying } from './applying.service.js';
import { RefuseCity } from './refuse-city.js';

@ArgsType()
class ApplicantArgs {
  @Field(() => ID) @IsUUID() cityId: string;
}

/** The way in for a city that has nobody in the network yet. */
@Resolver()
export class ApplyingResolver {
  constructor(
    private readonly applying: Applying,
    private readonly limits: SignInLimits,
  ) {}

  @Public()
  @Mutation(() => Boolean, { description: 'Asks to join the network. Nobody sees it before the link is opened that is mailed to the contact, good for a week.' })
  async applyToNetwork(@Args('input') input: ApplyInput, @Context() { request }: GraphqlContext): Promise<boolean> {
    await this.limits.take('application', request.ip, input.contactEmail);
    await this.applying.apply(input);
    return true;
  }

  @Public()
  @Mutation(() => ConfirmedApplication, { description: 'Confirms an application by its mailed link and shows it to the administrators. Told again it changes nothing.' })
  async confirmApplication(@Args() { token }: ApplicationTokenArgs, @Context() { request }: GraphqlContext): Promise<ConfirmedApplication> {
    await this.limits.take('token', request.ip);
    return { cityName: await this.applying.confirm(token) };
  }
}

/** The administrators' desk for applicants. */
@Resolver(() => Applicant)
export class ApplicantsResolver {
  constructor(
    private readonly list: ApplicantsQuery,
    private readonly acceptance: AcceptCity,
    private readonly refusal: RefuseCity,
  ) {}

  @Access('ADMIN')
  @Query(() => ApplicantPage, { description: 'Cities that ask to join, the longest wait first.' })
  applicants(@Args() { page }: ApplicationsPageArgs): Promise<ApplicantPage> {
    return this.list.page(page ?? 1);
  }

  @Access('ADMIN')
  @Query(() => Applicant, { nullable: true, description: 'A city that asks to join; null where there is none, or it is decided.' })
  applicant(@Args() { cityId }: ApplicantArgs): Promise<Applicant | null> {
    return this.list.one(cityId);
  }

  @Access('ADMIN')
  @Query(() => [CityApplication], { description: 'The latest 50 applications that were accepted or declined.' })
  decidedApplications(): Promise<CityApplication[]> {
    return this.list.decided();
  }

  @Access('ADMIN')
  @Mutation(() => City, { description: 'Makes an applicant a member of the network and invites its focal point by mail.' })
  acceptCity(@Args('input') input: AcceptCityInput, @CurrentActor() actor: MemberActor): Promise<City> {
    return this.acceptance.run(actor, input);
  }

  @Access('ADMIN')
  @Mutation(() => CityApplication, { description: 'Turns an applicant down; the reason is recorded and mailed to its contact.' })
  declineCity(@Args() { cityId, reason }: DeclineCityArgs, @CurrentActor() actor: MemberActor): Promise<CityApplication> {
    return this.refusal.run(actor, cityId, reason.trim());
  }
}
