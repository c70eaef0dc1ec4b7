import { actForScript } from '~/features/celebrations/door/now.server';
import type { Route } from './+types/door-now';

export const action = (args: Route.ActionArgs) => actForScript(args, args.params.id);
