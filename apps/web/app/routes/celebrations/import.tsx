import { ImportPage } from '~/features/celebrations/import/import-page';
import { actOnImport, readImportPage } from '~/features/celebrations/import/import-page.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/import';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readImportPage(args);

export const action = (args: Route.ActionArgs) => actOnImport(args);

export default function CelebrationImport({ loaderData, actionData }: Route.ComponentProps) {
  return <ImportPage data={loaderData} answer={actionData} />;
}
