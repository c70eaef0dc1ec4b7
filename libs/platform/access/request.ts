import type { ExecutionContext } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from './actor.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access hook before any handler runs. */
    actor: Actor;
  }
}

export interface GraphqlContext {
  request: FastifyRequest;
  reply: FastifyReply;
  actor: Actor;
  /** Per request: a DataLoader made on first use, keyed by its maker. */
  loaders: Map<unknown, unknown>;
}

/** The HTTP request beneath a resolver or a controller. */
export function requestOf(context: ExecutionContext): FastifyRequest {
  return context.getType<GqlContextType>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<GraphqlContext>().request
    : context.switchToHttp().getRequest<FastifyRequest>();
}
