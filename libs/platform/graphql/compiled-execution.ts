import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';

/** Compiled operations kept; the oldest gives way. */
const KEPT = 500;

/**
 * Runs operations compiled by graphql-jit, kept by document hash and operation name. Apollo has no executor option; this
 * is the place it leaves for one. What cannot be compiled runs the usual way.
 */
export function compiledExecution(format: (error: GraphQLError) => GraphQLFormattedError): ApolloServerPlugin {
  const kept = new Map<string, CompiledQuery | null>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, operationName, queryHash, contextValue, request }) {
          if (!operation) return null;
          const key = `${queryHash}:${operationName ?? ''}`;
          let compiled = kept.get(key);
          if (compiled === undefined) {
            const made = compileQuery(schema, document, operationName ?? undefined);
            compiled = isCompiledQuery(made) ? made : null;
            if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
            kept.set(key, compiled);
          }
          if (!compiled) return null;
          const result = (await compiled.query({}, contextValue, request.variables ?? {})) as ExecutionResult;
          const errors = result.errors?.map(format);
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data: result.data ?? null, ...(errors ? { errors } : {}) } },
          };
        },
      };
    },
  };
}
