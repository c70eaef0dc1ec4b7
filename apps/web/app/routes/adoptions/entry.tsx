import { EntryPage } from '~/features/practices/adoptions/write/entry-page';
import { readEntry, saveEntry } from '~/features/practices/adoptions/write/entry.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/entry';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readEntry(args, args.params.id);

export const action = (args: Route.ActionArgs) => saveEntry(args, args.params.id);

export default function Entry({ loaderData, actionData }: Route.ComponentProps) {
  return <EntryPage data={loaderData} answer={actionData} />;
}
