import { readFilmChange } from '~/features/film-change/film-change.server';
import { saveFilmChange } from '~/features/film-change/save-film-change.server';
import type { NowAnswer } from '~/features/submit/saving/connection';
import type { Route } from './+types/now';

const fresh = { headers: { 'Cache-Control': 'private, no-store' } };

/** For the script of the page: the newest state. */
export async function loader(args: Route.LoaderArgs) {
  return Response.json({ page: await readFilmChange(args, args.params.id) } satisfies NowAnswer, fresh);
}

/** For the script of the page: saves one form and answers with the state after it. */
export async function action(args: Route.ActionArgs) {
  const { id } = args.params;
  const result = await saveFilmChange(args, id, await args.request.formData());
  return Response.json({ page: await readFilmChange(args, id), result } satisfies NowAnswer, fresh);
}
