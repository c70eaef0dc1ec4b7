import { type FieldNode, type FragmentDefinitionNode, getArgumentValues, getNamedType, type GraphQLResolveInfo, isObjectType, Kind, type SelectionSetNode } from 'graphql';

/** Parsed documents are kept by the server, so that a walk is made once an operation, not once a request. */
const known = new WeakMap<object, Map<string, ReadonlySet<string>>>();

/** Where the things of a connection are. */
export const OF_NODES = ['nodes.', 'edges.node.'];

/** Levels below the things asked of that anybody looks at. */
const DEEPEST = 6;

/** Paths of the fields asked below any of these places, as `author` or `viewer.draft`; those of `@include` and `@skip` too. */
export function fieldsAsked(info: GraphQLResolveInfo, places: string[] = ['']): ReadonlySet<string> {
  const [node] = info.fieldNodes;
  if (!node) return new Set();
  let byPlaces = known.get(node);
  if (!byPlaces) known.set(node, (byPlaces = new Map()));
  const key = places.join();
  let asked = byPlaces.get(key);
  if (!asked) {
    const paths: string[] = [];
    for (const { selectionSet } of info.fieldNodes) if (selectionSet) collect(selectionSet, info.fragments, '', paths, []);
    asked = new Set(places.flatMap((place) => paths.filter((path) => path.startsWith(place)).map((path) => path.slice(place.length))));
    byPlaces.set(key, asked);
  }
  return asked;
}

const knownChildren = new WeakMap<object, Map<string, FieldNode | null>>();

/** The arguments of a field of what is asked for, where it is asked once; they are what the caller wrote, not validated. */
export function argumentsBelow(info: GraphQLResolveInfo, name: string): Record<string, unknown> | null {
  const type = getNamedType(info.returnType);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  const [node] = info.fieldNodes;
  if (!field || !node) return null;
  let children = knownChildren.get(node);
  if (!children) knownChildren.set(node, (children = new Map()));
  let child = children.get(name);
  if (child === undefined) {
    const found = info.fieldNodes.flatMap(({ selectionSet }) => (selectionSet ? childrenIn(selectionSet, info.fragments, name, []) : []));
    children.set(name, (child = found.length === 1 ? (found[0] ?? null) : null));
  }
  return child && getArgumentValues(field, child, info.variableValues);
}

function childrenIn(set: SelectionSetNode, fragments: Record<string, FragmentDefinitionNode>, name: string, within: string[]): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return childrenIn(selection.selectionSet, fragments, name, within);
    const fragment = fragments[selection.name.value];
    return fragment && !within.includes(selection.name.value) ? childrenIn(fragment.selectionSet, fragments, name, [...within, selection.name.value]) : [];
  });
}

function collect(set: SelectionSetNode, fragments: Record<string, FragmentDefinitionNode>, prefix: string, paths: string[], within: string[]): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, fragments, prefix, paths, within);
    else if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const fragment = fragments[name];
      if (fragment && !within.includes(name)) collect(fragment.selectionSet, fragments, prefix, paths, [...within, name]);
    } else {
      const path = prefix + selection.name.value;
      paths.push(path);
      if (selection.selectionSet && path.split('.').length < DEEPEST) collect(selection.selectionSet, fragments, `${path}.`, paths, within);
    }
  }
}
