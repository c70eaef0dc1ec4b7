import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Practice } from '../practice.entity.js';
import { PracticePageQuery } from '../read/practice-page.query.js';
import { PracticeProgressQuery } from '../read/practice-progress.query.js';
import { CreatePractice } from './create-practice.js';
import { EditPractice } from './edit-practice.js';
import { CreatePracticeInput, PracticeOfRevision, SavePracticeSectionInput, SetPracticeThemeInput } from './practice.inputs.js';
import { SaveSection } from './save-section.js';
import { type PracticeSectionConflict, type PracticeSectionSaved, SavePracticeSectionResult } from './section-save.types.js';

/** What a city's people write about a practice. */
@Resolver(() => Practice)
export class PracticeEditResolver {
  constructor(
    private readonly creating: CreatePractice,
    private readonly saving: SaveSection,
    private readonly editing: EditPractice,
    private readonly page: PracticePageQuery,
    private readonly progress: PracticeProgressQuery,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Practice, { description: 'Begins a draft; for everybody who works in the city.' })
  async createPractice(@CurrentActor() actor: MemberActor, @Args('input') input: CreatePracticeInput, @Context() context: GraphqlContext): Promise<Practice> {
    return this.page.changed(context, await this.creating.create(actor, input));
  }

  @Access('MEMBER')
  @Mutation(() => SavePracticeSectionResult, { description: 'Saves one section, whole, also half filled. Where a colleague saved it since it was opened, nothing is overwritten and the difference comes back.' })
  async savePracticeSection(
    @CurrentActor() actor: MemberActor,
    @Args('input') input: SavePracticeSectionInput,
    @Context() context: GraphqlContext,
  ): Promise<PracticeSectionSaved | PracticeSectionConflict> {
    const outcome = await this.saving.save(actor, input);
    if (typeof outcome !== 'string') return { ...outcome, editedByName: outcome.editedBy && (await this.progress.name(context, outcome.editedBy)) };
    const practice = await this.page.changed(context, input.practiceId);
    return { practice, progress: await this.progress.ofOpen(context, practice, outcome) };
  }

  @Access('MEMBER')
  @Mutation(() => Practice, { description: 'Theme and language of its text, until it is published.' })
  async setPracticeTheme(@CurrentActor() actor: MemberActor, @Args('input') input: SetPracticeThemeInput, @Context() context: GraphqlContext): Promise<Practice> {
    await this.editing.setTheme(actor, input);
    return this.page.changed(context, input.practiceId);
  }

  @Access('MEMBER')
  @Mutation(() => Practice, { description: 'Begins another revision with the text of the newest; what is published stays until it is approved.' })
  async beginPracticeRevision(@CurrentActor() actor: MemberActor, @Args() { practiceId }: PracticeOfRevision, @Context() context: GraphqlContext): Promise<Practice> {
    await this.editing.begin(actor, practiceId);
    return this.page.changed(context, practiceId);
  }

  @Access('MEMBER')
  @Mutation(() => Practice, { description: 'Throws away the revision that is being worked on; what was published stays.' })
  async discardPracticeRevision(@CurrentActor() actor: MemberActor, @Args() { practiceId }: PracticeOfRevision, @Context() context: GraphqlContext): Promise<Practice> {
    await this.editing.discard(actor, practiceId);
    return this.page.changed(context, practiceId);
  }
}
