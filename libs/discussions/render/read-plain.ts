import type { Node } from '@libs/platform/markdown/tree.js';

const LINES = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow']);

/** The words of a text without its marks, a line for each paragraph: `own` without what is quoted, unless there is nothing else. */
export function readPlain(tree: Node): { own: string; all: string } {
  const all = plainOf(tree, true);
  return { own: plainOf(tree, false) || all, all };
}

function plainOf(node: Node, quotes: boolean): string {
  if (node.type === 'break') return '\n';
  if (node.value !== undefined) return node.value;
  const children = (node.children ?? []).filter(({ type }) => quotes || type !== 'blockquote').map((child) => plainOf(child, quotes));
  if (node.type === 'tableRow') return children.filter(Boolean).join(' ');
  return LINES.has(node.type) ? children.filter((line) => line.trim() !== '').join('\n') : children.join('');
}
