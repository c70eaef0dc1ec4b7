import type { Field, ItemsField } from './section-fields';

/** A section as it stands in its form: what the API holds, and numbers that cannot be read as they were typed. */
export type DraftValue = string | number | boolean | null | readonly string[] | readonly number[] | readonly Draft[];
export interface Draft {
  [name: string]: DraftValue | undefined;
}

/** The rows of a list. */
export function itemsOf(draft: Draft, name: string): readonly Draft[] {
  const value = draft[name];
  return Array.isArray(value) ? (value as readonly Draft[]) : [];
}

export function textsOf(draft: Draft, name: string): readonly string[] {
  const value = draft[name];
  return Array.isArray(value) ? value.map(String) : [];
}

export function textOf(draft: Draft, name: string): string {
  const value = draft[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Says nothing yet: left out when it is saved. */
export function isEmptyRow(field: ItemsField, row: Draft): boolean {
  return field.of.every(({ kind, name }) => kind === 'key' || isBlank(row[name]));
}

function isBlank(value: DraftValue | undefined): boolean {
  return value === undefined || value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

export function withoutEmptyRows(fields: readonly Field[], draft: Draft): Draft {
  const kept: Draft = { ...draft };
  for (const field of fields) {
    if (field.kind === 'items') kept[field.name] = itemsOf(draft, field.name).filter((row) => !isEmptyRow(field, row));
    if (field.kind === 'lines') kept[field.name] = textsOf(draft, field.name).filter((one) => one !== '');
  }
  return kept;
}
