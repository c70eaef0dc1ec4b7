import { type Draft, itemsOf, textOf, textsOf } from './draft';
import type { Field } from './section-fields';

/** A draft as the fields of its form, for a form that carries it along unseen. */
export function asFields(fields: readonly Field[], draft: Draft, prefix = ''): [name: string, value: string][] {
  return fields.flatMap((field): [string, string][] => {
    const path = prefix + field.name;
    switch (field.kind) {
      case 'items':
        return itemsOf(draft, field.name).flatMap((row, index) => asFields(field.of, row, `${path}-${index}-`));
      case 'lines':
        return textsOf(draft, field.name).map((line, index) => [`${path}-${index}`, line]);
      case 'choices':
      case 'numbers':
      case 'languages':
      case 'clips':
        return textsOf(draft, field.name).map((value) => [path, value]);
      case 'flag':
        return draft[field.name] === true ? [[path, 'yes']] : [];
      case 'yesNo':
        return typeof draft[field.name] === 'boolean' ? [[path, draft[field.name] === true ? 'yes' : 'no']] : [];
      default:
        return [[path, textOf(draft, field.name)]];
    }
  });
}
