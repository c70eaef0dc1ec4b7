import { answerOrder } from '~/features/captions/server/act.server';
import { readNow } from '~/features/captions/server/editor.server';
import type { Route } from './+types/editor-now';

/** For the script of the editor: what is there now. */
export async function loader(args: Route.LoaderArgs) {
  const now = await readNow(args, args.params.id, args.params.language);
  return Response.json(now, { headers: { 'Cache-Control': 'private, no-store' } });
}

/** For the script of the editor: one order, and what is there after it. */
export const action = (args: Route.ActionArgs) => answerOrder(args, { clipId: args.params.id, language: args.params.language });
