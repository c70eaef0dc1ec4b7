import { ApplicantsPage } from '~/features/admin/applicants-page';
import { readApplicants } from '~/features/admin/applicants.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/network-applicants';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readApplicants(args);

export default function NetworkApplicants({ loaderData }: Route.ComponentProps) {
  return <ApplicantsPage data={loaderData} />;
}
