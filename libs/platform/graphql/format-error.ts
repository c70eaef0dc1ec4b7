import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { HttpException } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, type ErrorCategory } from '../access/app-error.js';
import type { Log } from '../log/log.module.js';

const CODE: Record<ErrorCategory, string> = {
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  BAD_INPUT: 'BAD_USER_INPUT',
  CONFLICT: 'CONFLICT',
  RATE_LIMITED: 'RATE_LIMITED',
  UNAVAILABLE: 'UNAVAILABLE',
};

/** Faults of the request itself, whose text Apollo and graphql-js write for the caller. */
const CALLERS_FAULT = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND']);

/** graphql-jit's errors are not graphql-js's own class, so Apollo's unwrapping alone would miss them. */
function causeOf(thrown: unknown): unknown {
  const unwrapped = unwrapResolverError(thrown);
  return unwrapped instanceof Error && 'originalError' in unwrapped && unwrapped.originalError ? unwrapped.originalError : unwrapped;
}

/** The one place where an error becomes an answer: nothing internal leaks, every fault of ours is logged under an id. */
export function formatError(log: Log) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const cause = causeOf(thrown);
    if (cause instanceof AppError) {
      return {
        message: cause.message,
        locations: formatted.locations,
        path: formatted.path,
        extensions: { code: CODE[cause.category], reason: cause.code, params: cause.details.params, fields: cause.details.fields },
      };
    }
    // Variables that do not fit the schema are refused before any resolver, so the error has no path.
    const code = formatted.extensions?.code ?? (formatted.path === undefined && cause instanceof GraphQLError ? 'BAD_USER_INPUT' : undefined);
    if (!(cause instanceof HttpException) && typeof code === 'string' && CALLERS_FAULT.has(code)) {
      return { message: formatted.message, locations: formatted.locations, path: formatted.path, extensions: { code, reason: formatted.extensions?.reason ?? code } };
    }
    const errorId = randomUUID();
    log.error({ err: cause, path: formatted.path, errorId }, 'operation failed');
    return {
      message: 'Something went wrong on our side. Nothing was changed; try again.',
      path: formatted.path,
      extensions: { code: 'INTERNAL', reason: 'INTERNAL', errorId },
    };
  };
}
