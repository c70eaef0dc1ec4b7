import { actOnRegistration, readRegistration } from '~/features/celebrations/registration/registration.server';
import { RegistrationPage } from '~/features/celebrations/registration/registration-page';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/registration';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readRegistration(args, args.params.token);

export const action = (args: Route.ActionArgs) => actOnRegistration(args, args.params.token);

export default function Registration({ loaderData, actionData }: Route.ComponentProps) {
  return <RegistrationPage data={loaderData} problem={actionData?.problem} />;
}
