import { redirectTo } from '~/api/redirect.server';
import { FilmChangePage } from '~/features/film-change/film-change-page';
import { readFilmChange } from '~/features/film-change/film-change.server';
import { saveFilmChange } from '~/features/film-change/save-film-change.server';
import { readFacts } from '~/features/submit/edit-page.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/page';

export const handle: PageHandle = { hydrate: true, messages: ['clips', 'consent', 'errors', 'film-change', 'review', 'submit'], private: true };

export async function loader(args: Route.LoaderArgs) {
  const page = await readFilmChange(args, args.params.id);
  return { page, facts: await readFacts(args, page.clip.city.languages) };
}

/** Forms sent without a script: what was saved leads back to the page, so that a reload sends nothing twice. */
export async function action(args: Route.ActionArgs) {
  const { id } = args.params;
  const result = await saveFilmChange(args, id, await args.request.formData());
  return result.problem ? result : redirectTo(args.request, `/clips/${id}/film`);
}

export default function FilmChange({ loaderData, actionData }: Route.ComponentProps) {
  return <FilmChangePage {...loaderData} result={actionData} />;
}
