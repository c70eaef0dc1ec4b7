import { useRouteError } from 'react-router';
import { PracticeMissing } from '~/features/practices/page/practice-missing';
import { readRevisions } from '~/features/practices/revisions/revisions.server';
import { RevisionsPage } from '~/features/practices/revisions/revisions-page';
import type { Route } from './+types/revisions';

export const loader = (args: Route.LoaderArgs) => readRevisions(args, args.params.id);

export default function Revisions({ loaderData }: Route.ComponentProps) {
  return <RevisionsPage data={loaderData} />;
}

export function ErrorBoundary() {
  return <PracticeMissing error={useRouteError()} />;
}
