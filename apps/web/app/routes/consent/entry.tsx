import { actOnEntry } from '~/features/consent/act-on-entry.server';
import { EntryPage } from '~/features/consent/entry-page';
import { readEntry } from '~/features/consent/ledger.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/entry';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readEntry(args, args.params.id, args.params.entry);

export const action = (args: Route.ActionArgs) => actOnEntry(args, args.params.id, args.params.entry);

export default function Entry({ loaderData, actionData }: Route.ComponentProps) {
  return <EntryPage data={loaderData} answer={actionData} />;
}
