import { ReportPage } from '~/features/practices/adoptions/write/report-page';
import { readReport, saveReport } from '~/features/practices/adoptions/write/report.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/report';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readReport(args, args.params.id);

export const action = (args: Route.ActionArgs) => saveReport(args, args.params.id);

export default function Report({ loaderData, actionData }: Route.ComponentProps) {
  return <ReportPage data={loaderData} answer={actionData} />;
}
