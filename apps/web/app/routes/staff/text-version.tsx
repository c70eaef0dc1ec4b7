import { readVersion, restoreVersion } from '~/features/texts/texts.server';
import { VersionPage } from '~/features/texts/version-page';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/text-version';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readVersion(args, args.params.theme, args.params.language, args.params.version);

export const action = (args: Route.ActionArgs) => restoreVersion(args, args.params.theme, args.params.language, args.params.version);

export default function TextVersion({ loaderData, actionData }: Route.ComponentProps) {
  return <VersionPage data={loaderData} problem={actionData?.problem} />;
}
