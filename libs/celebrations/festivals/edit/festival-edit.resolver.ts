import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Celebration } from '../../celebration.entity.js';
import { CelebrationPageQuery } from '../../read/celebration-page.query.js';
import { Festival } from '../festival.entity.js';
import { FestivalPageQuery } from '../read/festival-page.query.js';
import { CopyFestival } from './copy-festival.js';
import { CreateFestival } from './create-festival.js';
import { CopyFestivalInput, CreateFestivalInput, PutIntoFestivalArgs, SaveFestivalInput } from './festival.inputs.js';
import { SaveFestival } from './save-festival.js';
import { SetCelebrationFestival } from './set-celebration-festival.js';

/** What the organisers of a city write about a festival. */
@Resolver(() => Festival)
export class FestivalEditResolver {
  constructor(
    private readonly creating: CreateFestival,
    private readonly saving: SaveFestival,
    private readonly copying: CopyFestival,
    private readonly putting: SetCelebrationFestival,
    private readonly page: FestivalPageQuery,
    private readonly celebrations: CelebrationPageQuery,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Festival, { description: 'Begins a draft; for the focal points and organisers of the city.' })
  async createFestival(@CurrentActor() actor: MemberActor, @Args('input') input: CreateFestivalInput, @Context() context: GraphqlContext): Promise<Festival> {
    return this.page.changed(context, await this.creating.create(actor, input));
  }

  @Access('MEMBER')
  @Mutation(() => Festival, {
    description: 'Saves what is given, also half filled; refused with FESTIVAL_CHANGED where somebody saved since it was opened. On the site it counts at once, and the desk looks at words and picture again.',
  })
  async saveFestival(@CurrentActor() actor: MemberActor, @Args('input') input: SaveFestivalInput, @Context() context: GraphqlContext): Promise<Festival> {
    await this.saving.save(actor, input);
    return this.page.changed(context, input.id);
  }

  @Access('MEMBER')
  @Mutation(() => Festival, {
    description: 'A draft of a later year: its words, its hosts as invited, and as drafts the celebrations that were published, on the same weekdays.',
  })
  async copyFestival(@CurrentActor() actor: MemberActor, @Args('input') input: CopyFestivalInput, @Context() context: GraphqlContext): Promise<Festival> {
    return this.page.changed(context, await this.copying.copy(actor, input));
  }

  @Access('MEMBER')
  @Mutation(() => Celebration, { description: 'Makes a celebration of the city part of a festival of the city, or of none.' })
  async putIntoFestival(@CurrentActor() actor: MemberActor, @Args() { celebrationId, festivalId }: PutIntoFestivalArgs, @Context() context: GraphqlContext): Promise<Celebration> {
    await this.putting.set(actor, celebrationId, festivalId ?? null);
    return this.celebrations.changed(context, celebrationId);
  }
}
