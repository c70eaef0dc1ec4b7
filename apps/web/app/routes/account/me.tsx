import { AccountPage } from '~/features/account/account-page';
import { readAccount, saveAccount } from '~/features/account/account.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/me';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readAccount(args);

export const action = (args: Route.ActionArgs) => saveAccount(args);

export default function Me({ loaderData, actionData }: Route.ComponentProps) {
  return <AccountPage data={loaderData} answer={actionData} />;
}
