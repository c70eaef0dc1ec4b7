import { PlanPage } from '~/features/practices/adoptions/write/plan-page';
import { readPlan, savePlan } from '~/features/practices/adoptions/write/plan.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/plan';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readPlan(args, args.params.id);

export const action = (args: Route.ActionArgs) => savePlan(args, args.params.id);

export default function Plan({ loaderData, actionData }: Route.ComponentProps) {
  return <PlanPage data={loaderData} answer={actionData} />;
}
