import { data, redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import { gql, gqlForm } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import type { RequestArgs } from '~/api/request-context.server';
import { currencyChoices } from '~/features/practices/write/currency-choices';
import { languageOf } from '~/i18n/choose-language';
import { SavePlan } from '../adoption.mutations';
import { AdoptionPlanQuery } from '../adoption.query';
import { Fields } from './read-fields.server';
import { conflictPart, goOn, type PartAnswer, refusedPart } from './save-part.server';

export async function readPlan(args: RequestArgs, id: string) {
  const { adoption, viewer } = await gql(args, AdoptionPlanQuery, { id });
  if (!viewer) throw redirect(signInPath(args.request));
  if (!adoption) throw notFound();
  if (!adoption.viewerCan.edit) throw data({}, { status: 403 });
  const { searchParams } = new URL(args.request.url);
  return { adoption, lacks: searchParams.has('lacks'), currencies: currencyChoices(languageOf(args.request)) };
}

export type PlanData = Awaited<ReturnType<typeof readPlan>>;

/** Saves the plan; `then=adapt` also takes the adoption on. */
export async function savePlan(args: RequestArgs, id: string): Promise<PartAnswer | Response> {
  const form = await args.request.formData();
  const fields = new Fields(form, args.request);
  const plan = {
    ...{ keep: fields.text('keep'), change: fields.text('change'), why: fields.text('why'), people: fields.text('people') },
    ...{ startsOn: fields.textOrNull('startsOn'), endsOn: fields.textOrNull('endsOn'), costCurrency: fields.textOrNull('costCurrency') },
    ...{ costAmount: fields.number('costAmount'), costYear: fields.whole('costYear'), staffMonths: fields.number('staffMonths') },
  };
  if (fields.faults.length > 0) return refusedPart(form, { fields: fields.faults });
  const { data: saved, problem } = await gqlForm(args, SavePlan, { input: { id, edits: Number(fields.text('edits')) || 0, plan } });
  if (problem) return refusedPart(form, problem);
  if ('lines' in saved.saveAdoptionPlan) return conflictPart(form, saved.saveAdoptionPlan);
  if (fields.text('then') !== 'adapt') return redirectTo(args.request, `/adoptions/${id}?done=saved#plan`);
  const { adoption } = await gql(args, AdoptionPlanQuery, { id });
  return goOn(args, id, 'ADAPTING', form, adoption?.plan.edits ?? 0);
}
