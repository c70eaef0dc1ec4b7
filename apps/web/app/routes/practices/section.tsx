import { SectionPage } from '~/features/practices/write/section-page';
import { actOnSection, readSection } from '~/features/practices/write/section-page.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/section';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readSection(args, args.params.id, args.params.section);

export const action = (args: Route.ActionArgs) => actOnSection(args, args.params.id, args.params.section);

export default function PracticeSection({ loaderData, actionData }: Route.ComponentProps) {
  return <SectionPage data={loaderData} answer={actionData} />;
}
