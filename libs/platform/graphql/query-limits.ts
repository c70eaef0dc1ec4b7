import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, GraphQLError, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { LIMITS } from '@libs/contracts/limits.js';

export interface Weight {
  cost: number;
  depth: number;
}

/**
 * Refuses operations that reach too deep or could cost too much, before anything runs. A field costs 1; below a list it is
 * counted as often as the list may be long (its `first`, or what such a list usually has). Introspection is free.
 */
export function queryLimits(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request }) {
          if (!operation) return;
          const { cost, depth } = weigh(document, operation, request.variables ?? {});
          if (depth > LIMITS.graphql.depth) throw refusal('QUERY_TOO_DEEP', `The query is ${depth} levels deep; ${LIMITS.graphql.depth} are allowed.`);
          if (cost > LIMITS.graphql.cost) throw refusal('QUERY_TOO_COSTLY', `The query may cost ${cost}; ${LIMITS.graphql.cost} is allowed. Ask for fewer fields or a smaller first.`);
        },
      };
    },
  };
}

/** Whether the limits of every API let it pass. */
export function isWithinLimits(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): boolean {
  const { cost, depth } = weigh(document, operation, variables);
  return depth <= LIMITS.graphql.depth && cost <= LIMITS.graphql.cost;
}

/** Lists without a `first` that are long all the same: the lines of a film. */
const LENGTHS = new Map([['cues', 100]]);

/** Weights that no variable changes, by operation: the server keeps parsed documents, so most are weighed once. */
const known = new WeakMap<OperationDefinitionNode, Weight>();

/** What an operation may cost at most, and how deep it reaches. */
export function weigh(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): Weight {
  const before = known.get(operation);
  if (before) return before;
  const weigher = new Weigher(document, withDefaults(operation, variables));
  const weight = weigher.of(operation.selectionSet, []);
  if (!weigher.usesVariables) known.set(operation, weight);
  return weight;
}

// A default counts where nothing is given, as it does when the operation runs.
function withDefaults({ variableDefinitions }: OperationDefinitionNode, given: Record<string, unknown>): Record<string, unknown> {
  const defaults = (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) => (defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : []));
  return defaults.length > 0 ? { ...Object.fromEntries(defaults), ...given } : given;
}

function refusal(reason: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', reason, http: { status: 400 } } });
}

class Weigher {
  private readonly fragments: Map<string, FragmentDefinitionNode>;
  usesVariables = false;

  constructor(
    document: DocumentNode,
    private readonly variables: Record<string, unknown>,
  ) {
    const found = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(found.map((fragment) => [fragment.name.value, fragment]));
  }

  of(set: SelectionSetNode, within: string[]): Weight {
    let cost = 0;
    let depth = 0;
    for (const selection of set.selections) {
      const weight = this.selection(selection, within);
      cost += weight.cost;
      depth = Math.max(depth, weight.depth);
    }
    return { cost, depth };
  }

  private selection(selection: SelectionSetNode['selections'][number], within: string[]): Weight {
    if (selection.kind === Kind.FIELD) return this.field(selection, within);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.of(selection.selectionSet, within);
    const name = selection.name.value;
    const fragment = this.fragments.get(name);
    // A circle is reported by another rule; here it must only not run for ever.
    return fragment && !within.includes(name) ? this.of(fragment.selectionSet, [...within, name]) : { cost: 0, depth: 0 };
  }

  private field(field: FieldNode, within: string[]): Weight {
    if (field.name.value.startsWith('__')) return { cost: 0, depth: 0 };
    if (!field.selectionSet) return { cost: 1, depth: 1 };
    const inner = this.of(field.selectionSet, within);
    return { cost: 1 + inner.cost * this.length(field), depth: inner.depth + 1 };
  }

  // `edges` and `nodes` repeat what `first` on the connection has already counted.
  private length(field: FieldNode): number {
    const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
    if (!first) return LENGTHS.get(field.name.value) ?? 1;
    if (first.kind === Kind.VARIABLE) this.usesVariables = true;
    const value = first.kind === Kind.INT ? Number(first.value) : first.kind === Kind.VARIABLE ? this.variables[first.name.value] : LIMITS.graphql.maxPageSize;
    return typeof value === 'number' && value > 0 ? Math.min(value, LIMITS.graphql.maxPageSize) : LIMITS.graphql.pageSize;
  }
}
