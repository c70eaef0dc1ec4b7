import { LedgerPage } from '~/features/consent/ledger-page';
import { readLedger } from '~/features/consent/ledger.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/ledger';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readLedger(args, args.params.id);

export default function Ledger({ loaderData }: Route.ComponentProps) {
  return <LedgerPage data={loaderData} />;
}
