import { NewPracticePage } from '~/features/practices/new/new-page';
import { beginPractice, readNewPage } from '~/features/practices/new/new-page.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/new';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readNewPage(args);

export const action = (args: Route.ActionArgs) => beginPractice(args);

export default function PracticeNew({ loaderData, actionData }: Route.ComponentProps) {
  return <NewPracticePage data={loaderData} answer={actionData} />;
}
