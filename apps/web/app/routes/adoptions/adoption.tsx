import { actOnAdoption } from '~/features/practices/adoptions/page/act.server';
import { AdoptionPage } from '~/features/practices/adoptions/page/adoption-page';
import { readAdoption } from '~/features/practices/adoptions/page/adoption.server';
import type { Route } from './+types/adoption';

export const loader = (args: Route.LoaderArgs) => readAdoption(args, args.params.id);

export const action = (args: Route.ActionArgs) => actOnAdoption(args, args.params.id);

export default function Adoption({ loaderData, actionData }: Route.ComponentProps) {
  return <AdoptionPage data={loaderData} answer={actionData} />;
}
