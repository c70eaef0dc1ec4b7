import { ProfilePage } from '~/features/my-city/profile-page';
import { readProfile, saveProfile } from '~/features/my-city/profile.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/my-city-profile';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readProfile(args, args.params.slug);

export const action = (args: Route.ActionArgs) => saveProfile(args, args.params.slug);

export default function MyCityProfile({ loaderData, actionData }: Route.ComponentProps) {
  return <ProfilePage data={loaderData} answer={actionData} />;
}
