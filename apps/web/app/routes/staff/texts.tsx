import { TextsPage } from '~/features/texts/texts-page';
import { readStandings } from '~/features/texts/texts.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/texts';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readStandings(args);

export default function Texts({ loaderData }: Route.ComponentProps) {
  return <TextsPage data={loaderData} />;
}
