import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { GraphqlContext } from '../access/request.js';
import { LOG, type Log } from '../log/log.module.js';
import { compiledExecution } from './compiled-execution.js';
import { unwrapFields } from './direct-field.js';
import { formatError } from './format-error.js';
import { queryLimits } from './query-limits.js';

/** The GraphQL endpoint: code-first schema, Apollo Server, compiled execution, depth and cost limits. */
@Module({})
export class GraphqlModule {
  static forProcess(): DynamicModule {
    return {
      module: GraphqlModule,
      imports: [
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [LOG],
          useFactory: (log: Log) => apolloOptions(log),
        }),
      ],
    };
  }
}

function apolloOptions(log: Log): Omit<ApolloDriverConfig, 'driver'> {
  const format = formatError(log);
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: unwrapFields,
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
      compiledExecution((error: GraphQLError) => format({ message: error.message, locations: error.locations, path: error.path, extensions: error.extensions }, error)),
    ],
    formatError: format,
    context: (request: FastifyRequest, reply: FastifyReply): GraphqlContext => ({ request, reply, actor: request.actor, loaders: new Map() }),
  };
}
