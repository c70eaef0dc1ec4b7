import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { NetworkRoleName } from '@libs/contracts/roles.js';
import type { Actor } from './actor.js';
import { requestOf } from './request.js';

/** Who may call an operation at all; finer checks are policy functions inside. */
export type AccessRule = 'PUBLIC' | 'MEMBER' | NetworkRoleName;

export const ACCESS_RULE = 'citylore:access';

/** Anybody, signed in or not. */
export const Public = () => SetMetadata<string, AccessRule[]>(ACCESS_RULE, ['PUBLIC']);

/** A signed-in member, or a holder of one of these network roles. */
export const Access = (...rules: Exclude<AccessRule, 'PUBLIC'>[]) => SetMetadata<string, AccessRule[]>(ACCESS_RULE, rules);

/** The actor of the request, in any resolver or controller. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => requestOf(context).actor);
