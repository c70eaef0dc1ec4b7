import type { SaveRecapInput } from '~/api/generated/graphql';
import type { FieldProblem } from '~/api/problem';
import { readText } from '~/forms/read-text.server';
import { readNumber } from '~/features/practices/write/read-number';
import type { Language } from '~/i18n/languages';

export interface ReadRecap {
  input: Pick<SaveRecapInput, 'people' | 'text' | 'language' | 'numbers' | 'partners'>;
  /** Numbers that are none; everything else the API checks. */
  fields: FieldProblem[];
  /** Which row of the form a line came from: lines that say nothing are left out. */
  rows: Record<string, number[]>;
}

/** What was written of a celebration; numbers as people of this language write them. */
export function readRecapForm(form: FormData, language: Language): ReadRecap {
  const fields: FieldProblem[] = [];
  const number = (path: string, isNeeded = false): number | null => {
    const value = readNumber(readText(form, path), language);
    if (value === undefined) fields.push({ path, code: 'NUMBER_INVALID' });
    if (value === null && isNeeded) fields.push({ path, code: 'REQUIRED' });
    return value ?? null;
  };
  const rowsOf = (list: string, ...names: string[]) => rows(form, list).filter((row) => names.some((name) => readText(form, `${list}-${row}-${name}`)));
  const [numbers, partners] = [rowsOf('numbers', 'label', 'unit', 'value'), rowsOf('partners', 'name', 'part')];
  const input = {
    people: number('people'),
    text: readText(form, 'text'),
    language: readText(form, 'language'),
    numbers: numbers.map((row) => {
      const read = (name: string) => readText(form, `numbers-${row}-${name}`);
      return { key: read('key'), label: read('label'), unit: read('unit'), value: number(`numbers-${row}-value`, true) ?? 0 };
    }),
    partners: partners.map((row) => ({ name: readText(form, `partners-${row}-name`), part: readText(form, `partners-${row}-part`) })),
  };
  return { input, fields, rows: { numbers, partners } };
}

/** Numbers of the rows that were sent, in their order. */
function rows(form: FormData, list: string): number[] {
  const found = [...form.keys()].filter((name) => name.startsWith(`${list}-`)).map((name) => Number.parseInt(name.slice(list.length + 1), 10));
  return [...new Set(found.filter(Number.isInteger))].toSorted((a, b) => a - b);
}
