import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { titleIn } from '@libs/discussions/discussed-kinds.service.js';
import { celebrationUnknown } from '../celebration.errors.js';
import { isCrew } from '../celebration.policy.js';
import { CelebrationPageQuery } from '../read/celebration-page.query.js';
import { RecapOf, RecapSeen, SaveRecapInput } from './recap.inputs.js';
import { Recap } from './recap.entity.js';
import { RecapRows, type SeenRecap } from './recap-rows.query.js';
import { RecapClip, RecapCounted } from './recap.types.js';
import { SaveRecap } from './save-recap.js';

/** What came of a celebration: written by its crew, read by everybody once it is published. */
@Resolver(() => Recap)
export class RecapResolver {
  constructor(
    private readonly rows: RecapRows,
    private readonly saving: SaveRecap,
    private readonly page: CelebrationPageQuery,
  ) {}

  @Access('MEMBER')
  @Query(() => Recap, { description: 'As it stands, for organisers and focal points of its city; empty where nothing was written. Everybody reads the published one at Celebration.recap.' })
  async recap(@CurrentActor() actor: MemberActor, @Args() { celebrationId }: RecapOf, @Context() context: GraphqlContext): Promise<SeenRecap> {
    const celebration = await this.page.one(context, celebrationId, false);
    if (!celebration) throw celebrationUnknown();
    if (!isCrew(actor, celebration)) throw forbidden();
    return this.rows.draft(celebrationId);
  }

  @Access('MEMBER')
  @Mutation(() => Recap, { description: 'Saves what is given of a celebration that is over, or of whose times one is. On the site it counts at once, and the desk looks at words and pictures again.' })
  async saveRecap(@CurrentActor() actor: MemberActor, @Args('input') input: SaveRecapInput): Promise<SeenRecap> {
    await this.saving.save(actor, input);
    return this.rows.draft(input.celebrationId);
  }

  @Access('MEMBER')
  @Mutation(() => Recap, { description: 'Puts it on the site as the closing report; the desk looks afterwards. Refused with all that is missing.' })
  async publishRecap(@CurrentActor() actor: MemberActor, @Args() { celebrationId, edits }: RecapSeen): Promise<SeenRecap> {
    await this.saving.publish(actor, celebrationId, edits);
    return this.rows.draft(celebrationId);
  }

  @Access('MEMBER')
  @Mutation(() => Recap, { description: 'Takes the report from the site; what was written stays.' })
  async withdrawRecap(@CurrentActor() actor: MemberActor, @Args() { celebrationId }: RecapOf): Promise<SeenRecap> {
    await this.saving.withdraw(actor, celebrationId);
    return this.rows.draft(celebrationId);
  }

  @ResolveField(() => RecapCounted, { nullable: true, description: 'Null where nobody registered.' })
  counted(@Parent() { celebrationId }: SeenRecap, @Context() context: GraphqlContext): Promise<RecapCounted | null> {
    return this.rows.counted(context, celebrationId);
  }

  @ResolveField(() => RecapClip, { nullable: true, description: 'Null until it is on the site.' })
  async clip(@Parent() { clipId, language }: SeenRecap, @Context() context: GraphqlContext): Promise<RecapClip | null> {
    const clip = clipId ? await this.rows.clip(context, clipId) : null;
    return clip?.isOpen ? { id: clip.id, href: clip.href, title: titleIn(clip.titles, language) } : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether its clip was on the site until its city took it back.' })
  async clipTakenBack(@Parent() { clipId }: SeenRecap, @Context() context: GraphqlContext): Promise<boolean> {
    return clipId ? ((await this.rows.clip(context, clipId))?.isTakenBack ?? false) : false;
  }

  @ResolveField(() => ID, { nullable: true, description: 'The clip made of its recording, also before it is on the site; null to all but its crew, and where the clip was deleted.' })
  async clipId(@Parent() recap: SeenRecap, @Context() context: GraphqlContext): Promise<string | null> {
    if (!recap.clipId || !isCrew(context.actor, recap)) return null;
    return (await this.rows.clip(context, recap.clipId))?.id ?? null;
  }
}
