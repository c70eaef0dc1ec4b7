import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Celebration } from '../celebration.entity.js';
import { CelebrationLoaders } from '../read/celebration.loaders.js';
import { CelebrationPageQuery } from '../read/celebration-page.query.js';
import { CelebrationId, CreateCelebrationInput, SaveCelebrationInput, TrustCityArgs } from './celebration.inputs.js';
import { type CelebrationConflict, type CelebrationSaved, SaveCelebrationResult } from './celebration-save.types.js';
import { CreateCelebration } from './create-celebration.js';
import { GrantAtOnce } from './grant-at-once.js';
import { SaveCelebration } from './save-celebration.js';
import { WithdrawCelebration } from './withdraw-celebration.js';

/** What a city's people write about a celebration. */
@Resolver(() => Celebration)
export class CelebrationEditResolver {
  constructor(
    private readonly creating: CreateCelebration,
    private readonly saving: SaveCelebration,
    private readonly withdrawing: WithdrawCelebration,
    private readonly granting: GrantAtOnce,
    private readonly page: CelebrationPageQuery,
    private readonly loaders: CelebrationLoaders,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Celebration, { description: 'Begins a draft that takes place once; for everybody who works in the city.' })
  async createCelebration(@CurrentActor() actor: MemberActor, @Args('input') input: CreateCelebrationInput, @Context() context: GraphqlContext): Promise<Celebration> {
    return this.page.changed(context, await this.creating.create(actor, { ...input, allDay: input.allDay ?? false }));
  }

  @Access('MEMBER')
  @Mutation(() => SaveCelebrationResult, {
    description: 'Saves what is given, also half filled. Where a colleague changed the same since it was opened, nothing is overwritten and it comes back. On the site it counts at once, and the desk looks at words, picture and link again.',
  })
  async saveCelebration(
    @CurrentActor() actor: MemberActor,
    @Args('input') input: SaveCelebrationInput,
    @Context() context: GraphqlContext,
  ): Promise<CelebrationSaved | CelebrationConflict> {
    const standing = await this.saving.save(actor, input);
    const celebration = await this.page.changed(context, input.id);
    if (!standing) return { celebration };
    const { editedBy, ...stands } = standing;
    return { ...stands, celebration, editedByName: editedBy && (await this.loaders.name(context, editedBy)) };
  }

  @Access('MEMBER')
  @Mutation(() => Boolean, { description: 'Deletes a celebration that is not published, at the desk or hidden.' })
  async deleteCelebration(@CurrentActor() actor: MemberActor, @Args() { id }: CelebrationId): Promise<boolean> {
    await this.withdrawing.delete(actor, id);
    return true;
  }

  @Access('ADMIN')
  @Mutation(() => ID, { description: 'Says whether a city publishes its celebrations at once, the desk looking afterwards. Answers its id.' })
  async setCelebrationsAtOnce(@CurrentActor() actor: MemberActor, @Args() { cityId, atOnce }: TrustCityArgs): Promise<string> {
    await this.granting.grant(actor, cityId, atOnce);
    return cityId;
  }
}
