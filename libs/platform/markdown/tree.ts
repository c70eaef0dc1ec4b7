/** What the trees of Markdown and of HTML have in common, and the few fields of theirs that are read here. */
export interface Node {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
  value?: string;
  url?: string;
  alt?: string | null;
  title?: string | null;
  checked?: boolean | null;
  data?: { hName?: string; hProperties?: Record<string, unknown> };
}

/** Each element of a tree of HTML, parents first. */
export function eachElement(node: Node, visit: (element: Node) => void): void {
  if (node.type === 'element') visit(node);
  for (const child of node.children ?? []) eachElement(child, visit);
}

/** The longest way from the root to a leaf; without recursion, for it decides whether recursion is safe. */
export function depthOf(root: Node): number {
  let depth = 0;
  for (let level: Node[] = [root]; level.length > 0; depth++) level = level.flatMap((node) => node.children ?? []);
  return depth;
}
