import { useRouteError } from 'react-router';
import { PracticeMissing } from '~/features/practices/page/practice-missing';
import { DifferencesPage } from '~/features/practices/revisions/differences-page';
import { readDifferences } from '~/features/practices/revisions/revisions.server';
import type { Route } from './+types/differences';

export const loader = (args: Route.LoaderArgs) => readDifferences(args, args.params.id);

export default function Differences({ loaderData }: Route.ComponentProps) {
  return <DifferencesPage data={loaderData} />;
}

export function ErrorBoundary() {
  return <PracticeMissing error={useRouteError()} />;
}
