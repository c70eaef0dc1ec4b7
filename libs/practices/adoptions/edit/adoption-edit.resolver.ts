import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, CurrentActor } from '@libs/platform/access/access.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Adoption } from '../adoption.entity.js';
import { AdoptPracticeInput, MoveAdoptionInput, SaveAdoptionPlanInput, SaveAdoptionReportInput } from '../adoption.inputs.js';
import { AdoptionPageQuery } from '../read/adoption-page.query.js';
import { type AdoptionConflict, type AdoptionSaved, type PartConflict, SaveAdoptionResult } from './adoption-save.types.js';
import { MoveAdoption } from './move-adoption.js';
import { SaveAdoption } from './save-adoption.js';
import { TakeOver } from './take-over.js';

/** What the city that takes over does. */
@Resolver(() => Adoption)
export class AdoptionEditResolver {
  constructor(
    private readonly taking: TakeOver,
    private readonly saving: SaveAdoption,
    private readonly moving: MoveAdoption,
    private readonly page: AdoptionPageQuery,
  ) {}

  @Access('MEMBER')
  @Mutation(() => Adoption, { description: 'A city begins to take a practice over; for its focal points and contributors.' })
  async adoptPractice(@CurrentActor() actor: MemberActor, @Args('input') input: AdoptPracticeInput, @Context() context: GraphqlContext): Promise<Adoption> {
    return this.page.changed(context, await this.taking.adopt(actor, input));
  }

  @Access('MEMBER')
  @Mutation(() => SaveAdoptionResult, { description: 'Saves the plan, whole, also half filled while it is only considered.' })
  async saveAdoptionPlan(@CurrentActor() actor: MemberActor, @Args('input') input: SaveAdoptionPlanInput, @Context() context: GraphqlContext): Promise<AdoptionSaved | AdoptionConflict> {
    return this.saved(context, input.id, 'planEditorName', await this.saving.savePlan(actor, input));
  }

  @Access('MEMBER')
  @Mutation(() => SaveAdoptionResult, { description: 'Saves the report, whole, also half filled until it is given. What the practice’s city answered to another report falls away.' })
  async saveAdoptionReport(@CurrentActor() actor: MemberActor, @Args('input') input: SaveAdoptionReportInput, @Context() context: GraphqlContext): Promise<AdoptionSaved | AdoptionConflict> {
    return this.saved(context, input.id, 'reportEditorName', await this.saving.saveReport(actor, input));
  }

  @Access('MEMBER')
  @Mutation(() => Adoption, { description: 'ADAPTING needs a whole plan, REPORTED a whole report, STOPPED a reason.' })
  async moveAdoption(@CurrentActor() actor: MemberActor, @Args('input') input: MoveAdoptionInput, @Context() context: GraphqlContext): Promise<Adoption> {
    await this.moving.move(actor, input);
    return this.page.changed(context, input.id);
  }

  private async saved(context: GraphqlContext, id: string, editor: 'planEditorName' | 'reportEditorName', conflict: PartConflict | null): Promise<AdoptionSaved | AdoptionConflict> {
    const adoption = await this.page.changed(context, id);
    return conflict ? { ...conflict, adoption, editedByName: adoption[editor] } : { adoption };
  }
}
