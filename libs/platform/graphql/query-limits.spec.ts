import { describe, expect, it } from '@jest/globals';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { weigh } from './query-limits.js';

function weightOf(query: string, variables: Record<string, unknown> = {}) {
  return weigher(query)(variables);
}

function weigher(query: string) {
  const document = parse(query);
  const operation = document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return (variables: Record<string, unknown> = {}) => weigh(document, operation, variables);
}

describe('query limits', () => {
  it('counts what is below a list as often as the list may be long', () => {
    expect(weightOf('{ clips(first: 10) { nodes { id title } } }')).toEqual({ cost: 1 + 10 * 3, depth: 3 });
    expect(weightOf('query ($n: Int) { clips(first: $n) { nodes { id title } } }', { n: 50 }).cost).toBe(151);
  });

  it('multiplies nested lists', () => {
    expect(weightOf('{ cities(first: 100) { nodes { clips(first: 100) { nodes { id } } } } }').cost).toBeGreaterThan(20_000);
  });

  it('knows lists that are long without being asked how long', () => {
    const words = 'transcript { cues { startMs endMs text } }';
    expect(weightOf(`{ clip(id: "x") { ${words} } }`).cost).toBe(303);
    expect(weightOf(`{ clips(first: 100) { nodes { ${words} } } }`).cost).toBeGreaterThan(30_000);
  });

  it('is not misled by fragments, by aliases or by a first that is not a number', () => {
    const plain = weightOf('{ a: clips(first: 5) { nodes { id } } b: clips(first: 5) { nodes { id } } }');
    expect(weightOf('{ a: clips(first: 5) { ...f } b: clips(first: 5) { ...f } } fragment f on ClipConnection { nodes { id } }')).toEqual(plain);
    expect(weightOf('query ($n: Int) { clips(first: $n) { nodes { id } } }', { n: -4 }).cost).toBe(41);
    expect(weightOf('query ($n: Int) { clips(first: $n) { nodes { id } } }', { n: 1e9 }).cost).toBe(201);
  });

  it('weighs a document that was kept by the variables of each request', () => {
    const kept = weigher('query ($n: Int) { ...list } fragment list on Query { clips(first: $n) { nodes { id } } }');
    expect([5, 50, 5].map((n) => kept({ n }).cost)).toEqual([11, 101, 11]);
    const two = parse('query few { clips(first: 5) { nodes { id } } } query many { clips(first: 50) { nodes { id } } }');
    const costs = two.definitions.map((operation) => weigh(two, operation as OperationDefinitionNode, {}).cost);
    expect(costs).toEqual([11, 101]);
    expect(two.definitions.map((operation) => weigh(two, operation as OperationDefinitionNode, {}).cost)).toEqual(costs);
  });

  it('takes the default of a variable that is not given', () => {
    const kept = weigher('query ($n: Int = 90) { clips(first: $n) { nodes { id } } }');
    expect([kept().cost, kept({ n: 3 }).cost]).toEqual([181, 7]);
  });

  it('ends on fragments that go in a circle', () => {
    expect(weightOf('{ ...a } fragment a on Query { network { ...b } } fragment b on Network { x ...a }').depth).toBeLessThan(10);
  });

  it('lets introspection pass', () => {
    expect(weightOf('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }')).toEqual({ cost: 0, depth: 0 });
  });
});
