import { readPage } from '~/features/submit/edit-page.server';
import { saveForm } from '~/features/submit/save-form.server';
import type { NowAnswer } from '~/features/submit/saving/connection';
import type { Route } from './+types/clips-edit-now';

const fresh = { headers: { 'Cache-Control': 'private, no-store' } };

/** For the script of the page: the newest state. */
export async function loader(args: Route.LoaderArgs) {
  return Response.json({ page: await readPage(args, args.params.id) } satisfies NowAnswer, fresh);
}

/** For the script of the page: saves one form and answers with the state after it. */
export async function action(args: Route.ActionArgs) {
  const { id } = args.params;
  const result = await saveForm(args, id, await args.request.formData());
  const page = result.deleted ? null : await readPage(args, id);
  return Response.json({ page, result } satisfies NowAnswer, fresh);
}
