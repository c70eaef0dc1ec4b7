import { answerChanges } from '~/features/discussions/changes.server';
import type { Route } from './+types/changes';

/** For the script of a thread: HTML of what changed. */
export const loader = (args: Route.LoaderArgs) => answerChanges(args, args.params.id);
