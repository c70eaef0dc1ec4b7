import { type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Parsed documents are kept by the server, so that a walk is made once an operation, not once a request. */
const known = new WeakMap<object, ReadonlySet<string>>();
const knownBelow = new WeakMap<object, Map<readonly string[], ReadonlySet<string>>>();

/** Steps of a connection that lead to its nodes. */
const WRAPPERS = new Set(['nodes', 'edges', 'node']);

/** The fields asked of a thing or of the nodes of a list, two levels deep, as `title` or `city.country`; those of `@include` and `@skip` too. */
export function fieldsAsked(info: GraphQLResolveInfo): ReadonlySet<string> {
  const [node] = info.fieldNodes;
  if (!node) return new Set();
  let asked = known.get(node);
  if (!asked) {
    const found = new Set<string>();
    for (const { selectionSet } of info.fieldNodes) if (selectionSet) collect(selectionSet, info.fragments, '', found, []);
    known.set(node, (asked = found));
  }
  return asked;
}

/** The same of a thing that lies below what is answered, on a way of single fields such as `passages`, `clip`. */
export function fieldsAskedAt(info: GraphQLResolveInfo, way: readonly string[]): ReadonlySet<string> {
  const [node] = info.fieldNodes;
  if (!node) return new Set();
  let asked = knownBelow.get(node)?.get(way);
  if (!asked) {
    let sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    for (const step of way) sets = sets.flatMap((set) => below(set, info.fragments, step));
    const found = new Set<string>();
    for (const set of sets) collect(set, info.fragments, '', found, []);
    knownBelow.set(node, (knownBelow.get(node) ?? new Map()).set(way, (asked = found)));
  }
  return asked;
}

/** What is selected of the field `step`, its fragments laid open. */
function below(set: SelectionSetNode, fragments: Record<string, FragmentDefinitionNode>, step: string, within: string[] = []): SelectionSetNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === step && selection.selectionSet ? [selection.selectionSet] : [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return below(selection.selectionSet, fragments, step, within);
    const { value: name } = selection.name;
    const fragment = fragments[name];
    return fragment && !within.includes(name) ? below(fragment.selectionSet, fragments, step, [...within, name]) : [];
  });
}

function collect(set: SelectionSetNode, fragments: Record<string, FragmentDefinitionNode>, prefix: string, found: Set<string>, within: string[]): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, fragments, prefix, found, within);
    else if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const fragment = fragments[name];
      if (fragment && !within.includes(name)) collect(fragment.selectionSet, fragments, prefix, found, [...within, name]);
    } else {
      const name = selection.name.value;
      const isWrapper = prefix === '' && WRAPPERS.has(name);
      if (!isWrapper) found.add(prefix + name);
      if (selection.selectionSet && (isWrapper || prefix === '')) collect(selection.selectionSet, fragments, isWrapper ? '' : `${name}.`, found, within);
    }
  }
}
