import { gqlForm } from '~/api/gql.server';
import { MarkRead } from '~/features/discussions/act/act.mutations';
import { hasSession } from '~/api/request-context.server';
import type { Route } from './+types/read';

/** Where there is no script a picture that is none tells how far the member has read. It only ever goes on, never back. */
export async function loader(args: Route.LoaderArgs) {
  const position = Number(new URL(args.request.url).searchParams.get('position'));
  if (hasSession(args.request.headers) && Number.isInteger(position) && position > 0) {
    await gqlForm(args, MarkRead, { id: args.params.id, position, unread: null });
  }
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'private, no-store' } });
}
