import { EditorPage } from '~/features/captions/editor/editor-page';
import { actOnCaptions } from '~/features/captions/server/act-on-page.server';
import { readEditor } from '~/features/captions/server/editor.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/editor';

export const handle: PageHandle = { hydrate: true, messages: ['captions', 'clips', 'errors'], private: true };

export const loader = (args: Route.LoaderArgs) => readEditor(args, args.params.id, args.params.language);

export const action = (args: Route.ActionArgs) => actOnCaptions(args, args.params.id, args.params.language);

export default function Editor({ loaderData, actionData }: Route.ComponentProps) {
  return <EditorPage key={loaderData.language} data={loaderData} answer={actionData} />;
}
