import { saveForScript } from '~/features/practices/write/now.server';
import type { Route } from './+types/section-now';

export const action = (args: Route.ActionArgs) => saveForScript(args, args.params.id, args.params.section);
