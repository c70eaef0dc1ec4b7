import type { Node } from '@libs/platform/markdown/tree.js';

/** A quote takes its side from the page, and what is in it each its own: its first line is a name, in any writing. */
const DIRECTED = new Set(['p', 'h3', 'h4', 'ul', 'ol', 'pre', 'table']);

/**
 * Blocks find their direction by their first letter. Only the outermost: an element with a direction of its own is passed
 * over when the one around it looks for a letter. Tables get a frame to scroll in.
 */
export function markBlocks(node: Node): void {
  node.children = (node.children ?? []).map((child) => {
    if (child.type !== 'element' || !DIRECTED.has(child.tagName ?? '')) {
      markBlocks(child);
      return child;
    }
    if (child.tagName === 'table') return { type: 'element', tagName: 'div', properties: { dir: 'auto', dataTable: '', tabIndex: 0 }, children: [child] };
    child.properties = { ...child.properties, dir: 'auto' };
    frameTables(child);
    return child;
  });
}

function frameTables(node: Node): void {
  node.children = (node.children ?? []).map((child) => {
    frameTables(child);
    return child.tagName === 'table' ? { type: 'element', tagName: 'div', properties: { dataTable: '', tabIndex: 0 }, children: [child] } : child;
  });
}
