import { LanguagesPage } from '~/features/captions/languages/languages-page';
import { readLanguages } from '~/features/captions/languages/languages.server';
import { actOnCaptions } from '~/features/captions/server/act-on-page.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/languages';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readLanguages(args, args.params.id);

export const action = (args: Route.ActionArgs) => actOnCaptions(args, args.params.id);

export default function Languages({ loaderData, actionData }: Route.ComponentProps) {
  return <LanguagesPage data={loaderData} answer={actionData} />;
}
