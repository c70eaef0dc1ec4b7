import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Draft } from '../draft.entity.js';
import { Drafts } from './drafts.service.js';
import { PlaceArgs, SaveDraftInput } from './unread.inputs.js';

/** A member's own drafts; nobody reads another's. */
@Resolver(() => Draft)
export class DraftsResolver {
  constructor(private readonly drafts: Drafts) {}

  @Access('MEMBER')
  @Query(() => Draft, { nullable: true, description: 'What the viewer has begun to write in a place.' })
  async draft(@CurrentActor() actor: MemberActor, @Args() { place }: PlaceArgs): Promise<Draft | null> {
    return (await this.drafts.one(actor.memberId, place)) ?? null;
  }

  @Access('MEMBER')
  @Query(() => [Draft], { name: 'drafts', description: 'All that the viewer has begun to write, newest first.' })
  all(@CurrentActor() actor: MemberActor): Promise<Draft[]> {
    return this.drafts.all(actor.memberId);
  }

  @Access('MEMBER')
  @Mutation(() => Draft, { nullable: true, description: 'Keeps what is being written; an empty text discards it and answers null.' })
  saveDraft(@CurrentActor() actor: MemberActor, @Args('input') input: SaveDraftInput): Promise<Draft | null> {
    return this.drafts.save(actor.memberId, input);
  }

  @Access('MEMBER')
  @Mutation(() => Boolean, { description: 'Answers whether there was one.' })
  discardDraft(@CurrentActor() actor: MemberActor, @Args() { place }: PlaceArgs): Promise<boolean> {
    return this.drafts.discard(actor.memberId, place);
  }
}
