import { type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

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
