import { LibraryPage } from '~/features/practices/library/library-page';
import { readLibrary } from '~/features/practices/library/library.server';
import type { Route } from './+types/practices';

export const loader = (args: Route.LoaderArgs) => readLibrary(args);

export default function Practices({ loaderData }: Route.ComponentProps) {
  return <LibraryPage data={loaderData} />;
}
