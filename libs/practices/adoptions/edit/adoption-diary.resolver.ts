import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Practice } from '../../practice.entity.js';
import { PracticePageQuery } from '../../read/practice-page.query.js';
import { Adoption } from '../adoption.entity.js';
import { AddAdoptionEntryInput, AdoptionId, AnswerReportInput, OfferHelpInput } from '../adoption.inputs.js';
import { AdoptionPageQuery } from '../read/adoption-page.query.js';
import { AnswerReport } from './answer-report.js';
import { PublishAdoption } from './publish-adoption.js';
import { SendOffer } from './send-offer.js';
import { WriteEntry } from './write-entry.js';

/** The diary, what the practice's city says, and what becomes of it all. */
@Resolver(() => Adoption)
export class AdoptionDiaryResolver {
  constructor(
    private readonly writing: WriteEntry,
    private readonly offering: SendOffer,
    private readonly answering: AnswerReport,
    private readonly publishing: PublishAdoption,
    private readonly page: AdoptionPageQuery,
    private readonly practices: PracticePageQuery,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Adoption, { description: 'Writes into the diary; for the city that takes over.' })
  async addAdoptionEntry(@CurrentActor() actor: MemberActor, @Args('input') input: AddAdoptionEntryInput, @Context() context: GraphqlContext): Promise<Adoption> {
    await this.writing.add(actor, input);
    return this.page.changed(context, input.id);
  }

  @Access('MEMBER')
  @Mutation(() => Adoption, { description: 'Takes an entry out of the diary, by the entry’s id.' })
  async removeAdoptionEntry(@CurrentActor() actor: MemberActor, @Args() { id }: AdoptionId, @Context() context: GraphqlContext): Promise<Adoption> {
    return this.page.changed(context, await this.writing.remove(actor, id));
  }

  @Access('MEMBER')
  @Mutation(() => Adoption, { description: 'The practice’s city offers help.' })
  async offerHelp(@CurrentActor() actor: MemberActor, @Args('input') input: OfferHelpInput, @Context() context: GraphqlContext): Promise<Adoption> {
    await this.offering.offer(actor, input);
    return this.page.changed(context, input.id);
  }

  @Access('MEMBER')
  @Mutation(() => Adoption, { description: 'The practice’s city confirms the report, or comments on it.' })
  async answerReport(@CurrentActor() actor: MemberActor, @Args('input') input: AnswerReportInput, @Context() context: GraphqlContext): Promise<Adoption> {
    await this.answering.answer(actor, input);
    return this.page.changed(context, input.id);
  }

  @Access('MEMBER')
  @Mutation(() => Practice, { description: 'Makes a draft of the city’s own of what it took over, with its parent and the figures of the report.' })
  async publishAdoption(@CurrentActor() actor: MemberActor, @Args() { id }: AdoptionId, @Context() context: GraphqlContext): Promise<Practice> {
    return this.practices.changed(context, await this.publishing.publish(actor, id));
  }
}
