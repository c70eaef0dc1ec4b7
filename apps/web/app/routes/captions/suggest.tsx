import { SuggestPage } from '~/features/captions/suggest/suggest-page';
import { readLines, suggestLine } from '~/features/captions/suggest/suggest.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/suggest';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readLines(args, args.params.id, args.params.language);

export const action = (args: Route.ActionArgs) => suggestLine(args, args.params.id, args.params.language);

export default function Suggest({ loaderData, actionData }: Route.ComponentProps) {
  return <SuggestPage data={loaderData} answer={actionData} />;
}
