import { SignInPage } from '~/features/sign-in/sign-in-page';
import { readSignIn, signIn } from '~/features/sign-in/sign-in.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/sign-in';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readSignIn(args);

export const action = (args: Route.ActionArgs) => signIn(args);

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  return <SignInPage data={loaderData} answer={actionData} />;
}
