import { type Draft, itemsOf, textsOf } from './draft';
import type { Field } from './section-fields';

/** What a button of a list asks for: `steps:add`, `steps:remove:2`, `steps:up:2`, `steps:down:2`. */
export interface ListChange {
  list: string;
  act: 'add' | 'remove' | 'up' | 'down';
  row: number;
}

const PATTERN = /^([a-zA-Z]+):(add|remove|up|down)(?::(\d{1,3}))?$/;

export function listChange(value: string): ListChange | undefined {
  const [, list, act, row] = PATTERN.exec(value) ?? [];
  return list && act ? { list, act: act as ListChange['act'], row: Number(row ?? 0) } : undefined;
}

/** The draft after it, and the row that the writer goes on with. A row that was added is empty, and not stored before it says something. */
export function changeList(fields: readonly Field[], draft: Draft, { list, act, row }: ListChange): { draft: Draft; row: number } {
  const field = fields.find((one) => one.name === list);
  if (field?.kind !== 'items' && field?.kind !== 'lines') return { draft, row: 0 };
  const rows: readonly unknown[] = field.kind === 'items' ? itemsOf(draft, list) : textsOf(draft, list);
  const changed = [...rows];
  let at = row;
  if (act === 'add') at = changed.length >= field.most ? changed.length - 1 : changed.push(field.kind === 'items' ? {} : '') - 1;
  if (act === 'remove') {
    changed.splice(row, 1);
    at = Math.max(0, Math.min(row, changed.length - 1));
  }
  const other = act === 'up' ? row - 1 : act === 'down' ? row + 1 : row;
  if (other !== row && other >= 0 && other < changed.length && row < changed.length) {
    [changed[row], changed[other]] = [changed[other], changed[row]];
    at = other;
  }
  return { draft: { ...draft, [list]: changed as Draft[string] }, row: at };
}
