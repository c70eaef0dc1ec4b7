import { LinkPage } from '~/features/sign-in/link-page';
import { readLink, signInWithLink } from '~/features/sign-in/sign-in.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/sign-in-link';

export const handle: PageHandle = { private: true };

export const loader = ({ request }: Route.LoaderArgs) => readLink(request);

export const action = (args: Route.ActionArgs) => signInWithLink(args);

export default function SignInLink({ loaderData, actionData }: Route.ComponentProps) {
  return <LinkPage {...loaderData} problem={actionData?.problem} />;
}
