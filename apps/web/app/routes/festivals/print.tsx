import { PrintPage } from '~/features/festivals/print/print-page';
import { readPrint } from '~/features/festivals/print/print.server';
import type { Route } from './+types/print';

export const loader = (args: Route.LoaderArgs) => readPrint(args, args.params.slug);

export default function FestivalPrint({ loaderData }: Route.ComponentProps) {
  return <PrintPage data={loaderData} />;
}
