import type { FieldProblem } from '~/api/problem';
import type { Draft, DraftValue } from './draft';
import { readNumber } from './read-number';
import type { Field } from './section-fields';

/** Choices, and what is null while it is not filled. */
const NULL_WHEN_EMPTY = new Set<Field['kind']>(['choice', 'month', 'currency', 'language', 'link']);

interface Reading {
  form: FormData;
  language: string;
  faults: FieldProblem[];
  newKey: () => string;
}

export interface ReadDraft {
  draft: Draft;
  /** Numbers that are none; everything else the API checks. */
  faults: FieldProblem[];
}

/** A section out of its form, rows that say nothing included. Fields are named by their path: `steps-2-title`. */
export function readDraft(fields: readonly Field[], form: FormData, language: string, newKey: () => string): ReadDraft {
  const reading: Reading = { form, language, faults: [], newKey };
  return { draft: readFields(fields, reading, ''), faults: reading.faults };
}

function readFields(fields: readonly Field[], reading: Reading, prefix: string): Draft {
  return Object.fromEntries(fields.map((field) => [field.name, readField(field, reading, prefix + field.name)]));
}

function readField(field: Field, reading: Reading, path: string): DraftValue {
  const typed = one(reading.form, path);
  switch (field.kind) {
    case 'number':
    case 'year':
      return number(typed, reading, path);
    case 'flag':
      return typed !== '';
    case 'yesNo':
      return typed === 'yes' ? true : typed === 'no' ? false : null;
    case 'key':
      return typed || reading.newKey();
    case 'choices':
    case 'languages':
    case 'clips':
      return all(reading.form, path);
    case 'numbers':
      return all(reading.form, path).map(Number);
    case 'lines':
      return rowsOf(reading.form, path).map((row) => one(reading.form, `${path}-${row}`));
    case 'items':
      return rowsOf(reading.form, path).map((row) => readFields(field.of, reading, `${path}-${row}-`));
    default:
      return NULL_WHEN_EMPTY.has(field.kind) && typed === '' ? null : typed;
  }
}

function number(typed: string, { language, faults }: Reading, path: string): number | string | null {
  const value = readNumber(typed, language);
  if (value !== undefined) return value;
  faults.push({ path, code: 'NUMBER_INVALID' });
  return typed;
}

function one(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim().replaceAll('\r\n', '\n') : '';
}

function all(form: FormData, name: string): string[] {
  return [...new Set(form.getAll(name).filter((value) => typeof value === 'string' && value.trim() !== ''))].map(String);
}

/** Numbers of the rows that were sent, in their order. */
function rowsOf(form: FormData, path: string): number[] {
  const start = `${path}-`;
  const found = [...form.keys()].filter((name) => name.startsWith(start)).map((name) => Number.parseInt(name.slice(start.length), 10));
  return [...new Set(found.filter(Number.isInteger))].toSorted((a, b) => a - b);
}
