import { ApplicantPage } from '~/features/admin/applicant-page';
import { decideApplicant, readApplicant } from '~/features/admin/applicants.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/network-applicant';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readApplicant(args, args.params.city);

export const action = (args: Route.ActionArgs) => decideApplicant(args, args.params.city);

export default function NetworkApplicant({ loaderData, actionData }: Route.ComponentProps) {
  return <ApplicantPage data={loaderData} answer={actionData} />;
}
