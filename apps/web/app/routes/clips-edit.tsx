import { redirectTo } from '~/api/redirect.server';
import { EditPage } from '~/features/submit/edit-page';
import { readFacts, readPage } from '~/features/submit/edit-page.server';
import { saveForm } from '~/features/submit/save-form.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/clips-edit';

export const handle: PageHandle = { hydrate: true, messages: ['clips', 'consent', 'errors', 'film-change', 'review', 'submit'], private: true };

export async function loader(args: Route.LoaderArgs) {
  const page = await readPage(args, args.params.id);
  const facts = await readFacts(args, page.clip.city.languages);
  const { searchParams } = new URL(args.request.url);
  return { page, facts, open: searchParams.get('open') ?? undefined, fresh: searchParams.get('fresh') ?? undefined };
}

/** Forms sent without a script: what was saved leads back to the page, so that a reload sends nothing twice. */
export async function action(args: Route.ActionArgs) {
  const { id } = args.params;
  const result = await saveForm(args, id, await args.request.formData());
  if (result.problem) return result;
  if (result.deleted) return redirectTo(args.request, '/clips/new');
  return redirectTo(args.request, `/clips/${id}/edit?fresh=saved`);
}

export default function ClipsEdit({ loaderData, actionData }: Route.ComponentProps) {
  return <EditPage {...loaderData} result={actionData} />;
}
