import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';
import { forbidden, ruleMissing, signInFirst } from './access.errors.js';
import { ACCESS_RULE, type AccessRule } from './access.js';
import { hasNetworkRole, isMember } from './actor.js';
import { requestOf } from './request.js';

/** Closed by default: what names no rule is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<GqlContextType>() !== 'graphql' && context.getType() !== 'http') return true;
    const rules = this.reflector.getAllAndOverride<AccessRule[] | undefined>(ACCESS_RULE, [context.getHandler(), context.getClass()]);
    if (!rules) throw ruleMissing(`${context.getClass().name}.${context.getHandler().name}`);
    if (rules.includes('PUBLIC')) return true;
    const { actor } = requestOf(context);
    if (!isMember(actor)) throw signInFirst();
    if (rules.includes('MEMBER')) return true;
    if (rules.some((rule) => rule !== 'PUBLIC' && rule !== 'MEMBER' && hasNetworkRole(actor, rule))) return true;
    throw forbidden();
  }
}
