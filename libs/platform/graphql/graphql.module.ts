import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { Config } from '../config/config.js';
import { LOG, type Log } from '../log/log.module.js';
import { contextOf, GRAPHQL_PATH } from './straight/answer-straight.js';
import { compiledExecution } from './compiled-execution.js';
import { CompiledOperations } from './compiled-operations.js';
import { unwrapFields } from './direct-field.js';
import { formatError } from './format-error.js';
import { queryLimits } from './query-limits.js';
import { VisitorAnswers } from './visitor-answers.js';

/** What the long and the straight way to an answer have between them. */
@Module({
  providers: [CompiledOperations, { provide: VisitorAnswers, inject: [Config], useFactory: ({ visitorAnswerMs }: Config) => new VisitorAnswers(visitorAnswerMs) }],
  exports: [CompiledOperations, VisitorAnswers],
})
class OperationsModule {}

/** The GraphQL endpoint: code-first schema, Apollo Server, compiled execution, depth and cost limits. */
@Module({})
export class GraphqlModule {
  static forProcess(): DynamicModule {
    return {
      module: GraphqlModule,
      imports: [
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [OperationsModule],
          inject: [LOG, CompiledOperations, ModuleRef],
          useFactory: (log: Log, operations: CompiledOperations, modules: ModuleRef) => apolloOptions(log, operations, (type) => modules.get(type, { strict: false })),
        }),
      ],
    };
  }
}

function apolloOptions(log: Log, operations: CompiledOperations, instanceOf: (type: Type) => object): Omit<ApolloDriverConfig, 'driver'> {
  return {
    path: GRAPHQL_PATH,
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: (schema) => unwrapFields(schema, instanceOf),
    introspection: true,
    graphiql: false,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Apollo's cache-control plugin wraps the resolver of every field; pages say themselves how long they may be kept.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      queryLimits(),
      compiledExecution(operations),
    ],
    formatError: formatError(log),
    context: contextOf,
  };
}
