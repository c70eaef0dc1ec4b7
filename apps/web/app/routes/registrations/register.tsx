import { register, readRegister } from '~/features/celebrations/registration/register.server';
import { RegisterPage } from '~/features/celebrations/registration/register-page';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/register';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readRegister(args, args.params.id);

export const action = (args: Route.ActionArgs) => register(args, args.params.id);

export default function Register({ loaderData, actionData }: Route.ComponentProps) {
  return <RegisterPage data={loaderData} answer={actionData} />;
}
