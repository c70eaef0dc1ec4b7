import { MemberPage } from '~/features/admin/member-page';
import { changeMember, readMember } from '~/features/admin/network.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/network-member';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readMember(args, args.params.id);

export const action = (args: Route.ActionArgs) => changeMember(args, args.params.id);

export default function NetworkMember({ loaderData, actionData }: Route.ComponentProps) {
  return <MemberPage data={loaderData} answer={actionData} />;
}
