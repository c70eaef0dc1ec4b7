import { type Draft, type DraftValue, itemsOf, textOf, textsOf } from './draft';
import type { Field } from './section-fields';

/** Both texts of a section in one draft, to be edited on: of what differs nothing is left out that can stand beside the other. */
export function mergeBoth(fields: readonly Field[], mine: Draft, theirs: Draft): Draft {
  return Object.fromEntries(fields.map((field) => [field.name, both(field, mine, theirs)]));
}

function both(field: Field, mine: Draft, theirs: Draft): DraftValue | undefined {
  const { name } = field;
  switch (field.kind) {
    case 'items': {
      const rows = itemsOf(mine, name);
      return [...rows, ...itemsOf(theirs, name).filter((row) => !rows.some((own) => isSame(field.of, own, row)))].map((row, index, all) => withOwnKey(field.of, row, all.slice(0, index)));
    }
    case 'lines':
    case 'choices':
    case 'languages':
    case 'clips':
      return [...new Set([...textsOf(mine, name), ...textsOf(theirs, name)])];
    case 'numbers':
      return [...new Set([...textsOf(mine, name), ...textsOf(theirs, name)])].map(Number);
    case 'text':
      return together(textOf(mine, name), textOf(theirs, name), '\n\n');
    case 'line':
      return together(textOf(mine, name), textOf(theirs, name), ' / ');
    default:
      return mine[name] ?? theirs[name];
  }
}

function together(mine: string, theirs: string, between: string): string {
  if (mine === theirs || mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : mine + between + theirs;
}

function isSame(fields: readonly Field[], one: Draft, other: Draft): boolean {
  return fields.every(({ kind, name }) => kind === 'key' || (one[name] ?? '') === (other[name] ?? ''));
}

/** A row that was changed by both stands there twice: only the first keeps the key it is known by. */
function withOwnKey(fields: readonly Field[], row: Draft, before: readonly Draft[]): Draft {
  const key = fields.find(({ kind }) => kind === 'key')?.name;
  return key && before.some((one) => one[key] === row[key]) ? { ...row, [key]: '' } : row;
}
