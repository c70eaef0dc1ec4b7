import { useRouteError } from 'react-router';
import { actOnPage } from '~/features/discussions/act/page-action.server';
import { PracticeMissing } from '~/features/practices/page/practice-missing';
import { PracticePage } from '~/features/practices/page/practice-page';
import { readPractice } from '~/features/practices/page/read-practice.server';
import type { Route } from './+types/practice';

export const loader = (args: Route.LoaderArgs) => readPractice(args, args.params.id);

export const action = (args: Route.ActionArgs) => actOnPage(args);

export default function Practice({ loaderData, actionData }: Route.ComponentProps) {
  return <PracticePage data={loaderData} answer={actionData} />;
}

export function ErrorBoundary() {
  return <PracticeMissing error={useRouteError()} />;
}
