import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { GraphqlContext } from '../access/request.js';
import type { CompiledOperations } from './compiled-operations.js';

/** Runs operations compiled. Apollo has no executor option; this is the place it leaves for one. What cannot be compiled runs the usual way. */
export function compiledExecution(operations: CompiledOperations): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, source, contextValue, request }) {
          if (!operation || source === undefined) return null;
          const compiled = operations.compile({ schema, document, operation, source, name: request.operationName ?? null });
          if (!compiled) return null;
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: await compiled.run(contextValue, request.variables ?? {}) },
          };
        },
      };
    },
  };
}
