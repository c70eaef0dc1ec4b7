import { TextPage } from '~/features/texts/text-page';
import { readModuleText, saveText } from '~/features/texts/texts.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/text-edit';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readModuleText(args, args.params.theme, args.params.language);

export const action = (args: Route.ActionArgs) => saveText(args, args.params.theme, args.params.language);

export default function TextEdit({ loaderData, actionData }: Route.ComponentProps) {
  return <TextPage data={loaderData} answer={actionData} />;
}
