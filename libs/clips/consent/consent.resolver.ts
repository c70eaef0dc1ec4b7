import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor, Public } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clip } from '../clip.entity.js';
import { ClipPageQuery } from '../read/clip-page.query.js';
import { ConsentEntries } from './consent-entries.query.js';
import { ConsentEntryInput, ConsentId, ConsentRevision, RecordConsentArgs, TakenBackArgs } from './consent.inputs.js';
import { canOpenProof, canSeeConsents } from './consent.policy.js';
import { ConsentEntry, TakenBackClip } from './consent.types.js';
import { KeepLedger } from './write-ledger.js';
import { ConsentProofs } from './proofs/consent-proofs.service.js';
import { TakenBackClips } from './taken-back.query.js';

/** The people shown in a clip, and how they agreed: kept by its crew, read by the desk. */
@Resolver(() => Clip)
export class ConsentResolver {
  constructor(
    private readonly keeping: KeepLedger,
    private readonly proofs: ConsentProofs,
    private readonly entries: ConsentEntries,
    private readonly takenBack: TakenBackClips,
    private readonly page: ClipPageQuery,
  ) {}

  @ResolveField(() => [ConsentEntry], { description: 'Who is shown, and how they agreed. Empty for everybody but those who make clips in its city and, once it was submitted, moderators of other cities.' })
  async consents(@Parent() clip: Clip, @Context() context: GraphqlContext): Promise<ConsentEntry[]> {
    if (!canSeeConsents(context.actor, clip)) return [];
    const entries = await this.entries.of(context, clip.id);
    return canOpenProof(context.actor, clip) ? entries : entries.map((entry) => ({ ...entry, proof: null }));
  }

  @Public()
  @Query(() => [TakenBackClip], { description: 'Those of the clips that were on the site until their city took them back.' })
  takenBackClips(@Args() { ids }: TakenBackArgs): Promise<TakenBackClip[]> {
    return this.takenBack.of(ids);
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Writes down that a person or group agreed; for those who make clips in its city.' })
  async recordConsent(@CurrentActor() actor: MemberActor, @Args() { clipId, id }: RecordConsentArgs, @Args('input') input: ConsentEntryInput, @Context() context: GraphqlContext): Promise<Clip> {
    return this.page.changed(context, await this.keeping.record(actor, clipId, id ?? null, input));
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Puts the entry in place of what was there: a consent that was renewed, or written down wrongly.' })
  async changeConsent(@CurrentActor() actor: MemberActor, @Args() { id, revision }: ConsentRevision, @Args('input') input: ConsentEntryInput, @Context() context: GraphqlContext): Promise<Clip> {
    return this.page.changed(context, await this.keeping.change(actor, id, revision, input));
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'They no longer agree. A clip that is on the site leaves it at once.' })
  async withdrawConsent(@CurrentActor() actor: MemberActor, @Args() { id }: ConsentId, @Context() context: GraphqlContext): Promise<Clip> {
    return this.page.changed(context, await this.keeping.withdraw(actor, id));
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Removes the entry and its proof for good.' })
  async removeConsent(@CurrentActor() actor: MemberActor, @Args() { id, revision }: ConsentRevision, @Context() context: GraphqlContext): Promise<Clip> {
    return this.page.changed(context, await this.keeping.remove(actor, id, revision));
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Removes the file of proof; the entry stays.' })
  async removeConsentProof(@CurrentActor() actor: MemberActor, @Args() { id }: ConsentId, @Context() context: GraphqlContext): Promise<Clip> {
    return this.page.changed(context, await this.proofs.remove(actor, id));
  }
}
