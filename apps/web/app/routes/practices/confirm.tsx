import { answerQuestion, readToConfirm } from '~/features/practices/confirm/confirm.server';
import { ConfirmPage } from '~/features/practices/confirm/confirm-page';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/confirm';

export const handle: PageHandle = { private: true };

export const loader = (args: Route.LoaderArgs) => readToConfirm(args, args.params.id);

export const action = (args: Route.ActionArgs) => answerQuestion(args, args.params.id);

export default function Confirm({ loaderData, actionData }: Route.ComponentProps) {
  return <ConfirmPage data={loaderData} problem={actionData?.problem} sent={actionData?.sent} />;
}
