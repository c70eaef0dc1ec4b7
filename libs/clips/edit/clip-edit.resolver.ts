import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Clip } from '../clip.entity.js';
import { ClipPageQuery } from '../read/clip-page.query.js';
import { ClipRevision, ClipTextInput, ClipTextLanguage, ConsentInput, CreateClipInput, UpdateClipInput } from './clip.inputs.js';
import { CreateClip } from './create-clip.js';
import { EditClip } from './edit-clip.js';

/** What a city's people write about a clip. */
@Resolver(() => Clip)
export class ClipEditResolver {
  constructor(
    private readonly creating: CreateClip,
    private readonly editing: EditClip,
    private readonly page: ClipPageQuery,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Begins a draft; for everybody who works in the city.' })
  async createClip(@CurrentActor() actor: MemberActor, @Args('input') input: CreateClipInput, @Context() context: GraphqlContext): Promise<Clip> {
    return this.page.changed(context, await this.creating.create(actor, input));
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'What the input leaves out stays as it is.' })
  async updateClip(
    @CurrentActor() actor: MemberActor,
    @Args() { id, revision }: ClipRevision,
    @Args('input') input: UpdateClipInput,
    @Context() context: GraphqlContext,
  ): Promise<Clip> {
    await this.editing.update(actor, id, revision, input);
    return this.page.changed(context, id);
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'Title and summary in one language, in place of what was there.' })
  async setClipText(
    @CurrentActor() actor: MemberActor,
    @Args() { id, revision }: ClipRevision,
    @Args('input') input: ClipTextInput,
    @Context() context: GraphqlContext,
  ): Promise<Clip> {
    await this.editing.setText(actor, id, revision, input);
    return this.page.changed(context, id);
  }

  @Access('MEMBER')
  @Mutation(() => Clip)
  async removeClipText(@CurrentActor() actor: MemberActor, @Args() { id, revision, language }: ClipTextLanguage, @Context() context: GraphqlContext): Promise<Clip> {
    await this.editing.removeText(actor, id, revision, language);
    return this.page.changed(context, id);
  }

  @Access('MEMBER')
  @Mutation(() => Clip, { description: 'States, by name, that the people shown agreed.' })
  async stateConsent(
    @CurrentActor() actor: MemberActor,
    @Args() { id, revision }: ClipRevision,
    @Args('input') input: ConsentInput,
    @Context() context: GraphqlContext,
  ): Promise<Clip> {
    await this.editing.stateConsent(actor, id, revision, input);
    return this.page.changed(context, id);
  }
}
