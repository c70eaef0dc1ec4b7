import { Inject, Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { type DocumentNode, type ExecutionResult, type GraphQLError, type GraphQLFormattedError, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GraphqlContext } from '../access/request.js';
import { LOG, type Log } from '../log/log.module.js';
import { type AnswerAtOnce, atOnceOf } from './straight/at-once.js';
import { formatError } from './format-error.js';
import { withTexts } from './text-field.js';

/** Operations kept; the oldest gives way. */
const KEPT = 500;

/** Characters of the longest text that is kept: the product's own are below a fifth of it. */
const LONGEST = 20_000;

export interface OperationAnswer {
  errors?: GraphQLFormattedError[];
  data: ExecutionResult['data'] | null;
}

/** An operation that was parsed, validated and compiled. */
export interface CompiledOperation {
  /** Its own in this process. */
  id: number;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Whether its answer to visitors was ever seen to depend on the request; then it never again waits to be shared. */
  isPersonal: boolean;
  run(context: GraphqlContext, variables: Record<string, unknown>): Promise<OperationAnswer>;
  /** Tried first, where there is one. */
  atOnce?: AnswerAtOnce;
}

export interface OperationSource {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  source: string;
  name: string | null;
}

/** Operations compiled by graphql-jit, by their text and name. */
@Injectable()
export class CompiledOperations {
  private readonly kept = new Map<string, CompiledOperation | null>();
  private readonly format: (error: GraphQLError) => GraphQLFormattedError;
  private last = 0;

  constructor(
    @Inject(LOG) log: Log,
    private readonly modules: ModuleRef,
  ) {
    const format = formatError(log);
    this.format = (error) => format({ message: error.message, locations: error.locations, path: error.path, extensions: error.extensions }, error);
  }

  /** One that went the long way before; null and undefined where it did not or cannot be compiled. */
  find(source: string, name: string | null): CompiledOperation | null | undefined {
    return this.kept.get(name === null ? source : `${name} ${source}`);
  }

  /** Compiles a validated operation; null where that cannot be. */
  compile(given: OperationSource): CompiledOperation | null {
    const { source, name } = given;
    if (source.length > LONGEST) return null;
    let compiled = this.find(source, name);
    if (compiled === undefined) {
      compiled = this.make(given);
      if (this.kept.size >= KEPT) this.kept.delete(this.kept.keys().next().value ?? '');
      this.kept.set(name === null ? source : `${name} ${source}`, compiled);
    }
    return compiled;
  }

  private make({ schema, document, operation, name }: OperationSource): CompiledOperation | null {
    const instanceOf = (type: Type) => this.modules.get<object>(type, { strict: false });
    const texts = withTexts(schema, document, instanceOf);
    const made = compileQuery(texts.schema, texts.document, name ?? undefined);
    if (!isCompiledQuery(made)) return null;
    const run = async (context: GraphqlContext, variables: Record<string, unknown>): Promise<OperationAnswer> => {
      const { data, errors } = (await made.query({}, context, variables)) as ExecutionResult;
      return { ...(errors ? { errors: errors.map(this.format) } : {}), data: data ?? null };
    };
    const atOnce = atOnceOf(schema, operation, instanceOf);
    return { id: (this.last += 1), document, operation, isPersonal: false, run, ...(atOnce ? { atOnce } : {}) };
  }
}

export function isQuery({ operation }: CompiledOperation): boolean {
  return operation.operation === OperationTypeNode.QUERY;
}
