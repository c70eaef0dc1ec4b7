import { createHash } from 'node:crypto';
import { type Draft, type FieldName, writtenIn } from '../sections/sections';

/** What a form shows of each field, short enough to travel along in it: "title.x1Y2z3 description.a4B5c6". */
export function seenIn(draft: Draft, fields: readonly FieldName[]): string {
  return fields.map((field) => `${field}.${sumOf(writtenIn(draft, field))}`).join(' ');
}

/** The fields that say something else now than what the form showed. */
export function changedSince<Name extends FieldName>(seen: string, now: Draft, fields: readonly Name[]): Name[] {
  const shown = new Set(seen.split(' '));
  return fields.filter((field) => !shown.has(`${field}.${sumOf(writtenIn(now, field))}`));
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 10);
}
