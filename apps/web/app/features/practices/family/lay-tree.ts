import { hierarchy, tree } from 'd3-hierarchy';
import type { Branch } from './branches';
import { type Fold, foldChildren } from './fold';
import { wrapTitle } from './wrap-title';

export type TreeItem = { kind: 'city'; branch: Branch } | { kind: 'fold'; fold: Fold };

/** A box of the drawing: x from the side on which reading begins, y from above. */
export interface TreeBox {
  item: TreeItem;
  x: number;
  y: number;
  height: number;
  depth: number;
}

export interface TreeLine {
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
}

export interface TreeDrawing {
  width: number;
  height: number;
  /** Generations, the original's included. */
  columns: number;
  boxes: TreeBox[];
  lines: TreeLine[];
}

export const BOX = 236;
/** From one generation to the next. */
export const COLUMN = 286;
/** Above the boxes, for what the generations are called. */
export const HEAD = 44;
const GAP = 14;
const EDGE = 8;

/** Room for the two lines of a city, and for the title of its practice with its year beneath, if it is not the first. */
function heightOf(item: TreeItem): number {
  if (item.kind === 'fold' || !item.branch.practice) return 54;
  return 60 + wrapTitle(item.branch.practice.title).length * 18 + (item.branch.state ? 18 : 0);
}

interface Laid {
  item: TreeItem;
  children: Laid[];
}

function laid(branch: Branch): Laid {
  const { single, folds } = foldChildren(branch);
  return { item: { kind: 'city', branch }, children: [...single.map(laid), ...folds.map((fold): Laid => ({ item: { kind: 'fold', fold }, children: [] }))] };
}

/** The tree from the original on, a generation a column: drawn from here without a script. */
export function layTree(root: Branch): TreeDrawing {
  const drawn = tree<Laid>()
    .nodeSize([1, COLUMN])
    .separation((a, b) => (heightOf(a.data.item) + heightOf(b.data.item)) / 2 + (a.parent === b.parent ? GAP : GAP * 2))(hierarchy(laid(root)));
  const nodes = drawn.descendants();
  const top = Math.min(...nodes.map(({ x, data }) => x - heightOf(data.item) / 2));
  const place = (x: number) => Math.round(x - top) + HEAD + EDGE;
  const boxes = nodes.map(({ x, y, depth, data: { item } }): TreeBox => ({ item, x: y + EDGE, y: place(x) - heightOf(item) / 2, height: heightOf(item), depth }));
  const lines = drawn.links().map(({ source, target }): TreeLine => ({ fromX: source.y + EDGE + BOX, fromY: place(source.x), toX: target.y + EDGE, toY: place(target.x) }));
  const columns = drawn.height + 1;
  return { width: (columns - 1) * COLUMN + BOX + EDGE * 2, height: Math.max(...boxes.map(({ y, height }) => y + height)) + EDGE, columns, boxes, lines };
}
