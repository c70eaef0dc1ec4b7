import { actForScript } from '~/features/discussions/act/json-action.server';
import type { Route } from './+types/act';

/** For the script of a thread: its forms, answered with JSON. */
export const action = (args: Route.ActionArgs) => actForScript(args);
