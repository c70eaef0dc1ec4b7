import { describe, expect, it } from '@jest/globals';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { weigh } from './query-limits.js';

function weightOf(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return weigh(document, operation, variables);
}

describe('query limits', () => {
  it('counts what is below a list as often as the list may be long', () => {
    expect(weightOf('{ clips(first: 10) { nodes { id title } } }')).toEqual({ cost: 1 + 10 * 3, depth: 3 });
    expect(weightOf('query ($n: Int) { clips(first: $n) { nodes { id title } } }', { n: 50 }).cost).toBe(151);
  });

  it('multiplies nested lists', () => {
    expect(weightOf('{ cities(first: 100) { nodes { clips(first: 100) { nodes { id } } } } }').cost).toBeGreaterThan(20_000);
  });

  it('is not misled by fragments, by aliases or by a first that is not a number', () => {
    const plain = weightOf('{ a: clips(first: 5) { nodes { id } } b: clips(first: 5) { nodes { id } } }');
    expect(weightOf('{ a: clips(first: 5) { ...f } b: clips(first: 5) { ...f } } fragment f on ClipConnection { nodes { id } }')).toEqual(plain);
    expect(weightOf('query ($n: Int) { clips(first: $n) { nodes { id } } }', { n: -4 }).cost).toBe(41);
    expect(weightOf('query ($n: Int) { clips(first: $n) { nodes { id } } }', { n: 1e9 }).cost).toBe(201);
  });

  it('ends on fragments that go in a circle', () => {
    expect(weightOf('{ ...a } fragment a on Query { network { ...b } } fragment b on Network { x ...a }').depth).toBeLessThan(10);
  });

  it('lets introspection pass', () => {
    expect(weightOf('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }')).toEqual({ cost: 0, depth: 0 });
  });
});
