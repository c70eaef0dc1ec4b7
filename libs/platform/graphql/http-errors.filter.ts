import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import { AppError, type ErrorCategory } from '../access/app-error.js';
import { LOG, type Log } from '../log/log.module.js';

const STATUS: Record<ErrorCategory, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};

export function statusOf(error: AppError): number {
  return STATUS[error.category];
}

/** Errors of plain HTTP handlers as `{ code, message, errorId? }`; GraphQL's pass on to its own formatter. */
@Catch()
export class HttpErrorsFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<GqlContextType>() === 'graphql') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof AppError) {
      void reply.status(statusOf(error)).send({ code: error.code, message: error.message, ...error.details });
    } else if (error instanceof HttpException && error.getStatus() < 500) {
      void reply.status(error.getStatus()).send({ code: error.getStatus() === 404 ? 'NOT_FOUND' : 'BAD_REQUEST', message: error.message });
    } else {
      const errorId = randomUUID();
      this.log.error({ err: error, errorId }, 'request failed');
      void reply.status(500).send({ code: 'INTERNAL', message: 'Something went wrong on our side. Try again.', errorId });
    }
  }
}
