import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * The language in which the text of a theme is asked for beside the theme: null for the fallback, undefined where no text is
 * asked for. Of several the first; the others are read for themselves.
 */
export function textAsked({ fieldNodes, fragments, variableValues }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>): string | null | undefined {
  const find = (set: SelectionSetNode | undefined): FieldNode | undefined => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value === 'text') return selection;
        continue;
      }
      const found = find(selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value]?.selectionSet);
      if (found) return found;
    }
    return undefined;
  };
  const field = fieldNodes.map((node) => find(node.selectionSet)).find((found) => found !== undefined);
  if (!field) return undefined;
  const given = field.arguments?.find(({ name }) => name.value === 'language')?.value;
  const value = given?.kind === Kind.VARIABLE ? variableValues[given.name.value] : given?.kind === Kind.STRING ? given.value : null;
  return typeof value === 'string' ? value : null;
}
