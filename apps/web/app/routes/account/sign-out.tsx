import { gql } from '~/api/gql.server';
import { redirectTo } from '~/api/redirect.server';
import { SignOutPage } from '~/features/sign-in/sign-out-page';
import { SignOut } from '~/features/sign-in/sign-in.query';
import { readShell } from '~/shell/shell.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/sign-out';

export const handle: PageHandle = { private: true };

export const loader = async (args: Route.LoaderArgs) => ({ name: (await readShell(args)).viewer?.name });

export async function action(args: Route.ActionArgs) {
  await gql(args, SignOut, {});
  return redirectTo(args.request, '/');
}

export default function SignOutRoute({ loaderData }: Route.ComponentProps) {
  return <SignOutPage name={loaderData.name} />;
}
