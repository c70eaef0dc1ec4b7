import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import type { PracticeFigure } from '../../sections/result-sections.types.js';
import { Adoption } from '../adoption.entity.js';
import { AdoptionMove } from '../adoption-move.entity.js';
import type { ReportedFigure, Saved } from '../adoption-parts.types.js';
import { canSeeReport, isBetween, isOfCity, viewerCanAdoption } from '../adoption.policy.js';
import { type AdoptionFigure, AdoptionOffer, AdoptionPlan, AdoptionReport, AdoptionResponse, AdoptionViewerCan } from '../adoption.types.js';
import { missingInPlan, missingInReport } from '../find-missing-parts.js';
import { AdoptionLoaders } from './adoption.loaders.js';
import type { SeenAdoption } from './adoption-rows.query.js';

/** What an adoption consists of, for the one who asks. */
@Resolver(() => Adoption)
export class AdoptionPartsResolver {
  constructor(private readonly loaders: AdoptionLoaders) {}

  @ResolveField(() => AdoptionPlan)
  plan(@Parent() adoption: SeenAdoption, @Context() { actor }: GraphqlContext): AdoptionPlan {
    const { storedPlan: plan, planEditorName } = adoption;
    return { ...plan, ...saved(plan, isOfCity(actor, adoption) ? planEditorName : null), missing: missingInPlan(plan) };
  }

  @ResolveField(() => AdoptionReport, { nullable: true, description: 'Until it is given, for the people of its city and the desk alone.' })
  async report(@Parent() adoption: SeenAdoption, @Context() context: GraphqlContext): Promise<AdoptionReport | null> {
    if (!canSeeReport(context.actor, adoption)) return null;
    const { storedReport: report, reportEditorName, practiceId, basedOn } = adoption;
    const originals = await this.loaders.figures(context, practiceId, basedOn);
    return {
      ...report,
      ...saved(report, isOfCity(context.actor, adoption) ? reportEditorName : null),
      figures: originals.map((original) => beside(original, report.figures)),
      missing: missingInReport(report),
    };
  }

  @ResolveField(() => AdoptionResponse, { nullable: true, description: 'Null until the practice’s city has answered the report as it stands.' })
  response(@Parent() adoption: SeenAdoption, @Context() { actor }: GraphqlContext): AdoptionResponse | null {
    const { answer, responseText, respondedAt, responderName, responderShown } = adoption;
    if (!answer || !respondedAt) return null;
    return { answer, text: responseText ?? '', at: respondedAt, byName: responderShown || isBetween(actor, adoption) ? responderName : null };
  }

  @ResolveField(() => [AdoptionOffer], { description: 'For the people of both cities and the desk; empty for others.' })
  async offers(@Parent() adoption: SeenAdoption, @Context() context: GraphqlContext): Promise<AdoptionOffer[]> {
    return isBetween(context.actor, adoption) ? this.loaders.offers(context, adoption.id) : [];
  }

  @ResolveField(() => [AdoptionMove], { description: 'From its beginning.' })
  async moves(@Parent() adoption: SeenAdoption, @Context() context: GraphqlContext): Promise<AdoptionMove[]> {
    const named = isBetween(context.actor, adoption);
    return (await this.loaders.moves(context, adoption.id)).map(({ name, isNameShown, ...move }) => ({ ...move, byName: named || isNameShown ? name : null }));
  }

  @ResolveField(() => AdoptionViewerCan)
  viewerCan(@Parent() adoption: SeenAdoption, @Context() { actor }: GraphqlContext): AdoptionViewerCan {
    return viewerCanAdoption(actor, adoption);
  }
}

function saved({ edits, editedAt }: Saved, editedByName: string | null): Pick<AdoptionPlan, 'edits' | 'editedAt' | 'editedByName'> {
  return { edits, editedAt: editedAt === null ? null : new Date(editedAt), editedByName };
}

function beside(original: PracticeFigure, reported: readonly ReportedFigure[]): AdoptionFigure {
  const measured = reported.find(({ key }) => key === original.key);
  const { key, label, unit, moreIsBetter, value, year, baselineValue, baselineYear } = original;
  return {
    ...{ key, label, unit, moreIsBetter: moreIsBetter ?? null, originalValue: value ?? null, originalYear: year ?? null },
    ...{ baselineValue: baselineValue ?? null, baselineYear: baselineYear ?? null },
    ...{ value: measured?.value ?? null, year: measured?.year ?? null, howMeasured: measured?.howMeasured ?? '' },
  };
}
