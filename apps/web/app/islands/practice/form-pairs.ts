import type { Rows } from './rows';
import type { Pairs } from './save-line';

/** Of the form itself, not of the section. */
const OTHERS = new Set(['edits', 'then', 'list', 'decision']);

export function pairsOf(form: HTMLFormElement): Pairs {
  return [...new FormData(form)].flatMap(([name, value]): Pairs => (typeof value === 'string' && !OTHERS.has(name) ? [[name, value]] : []));
}

/** Puts what was kept back into the form; lists get the rows they had. */
export function writePairs(form: HTMLFormElement, rows: Rows, pairs: Pairs): void {
  rows.fit(pairs);
  const left = Map.groupBy(pairs, ([name]) => name);
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) {
      const values = left.get(control.name) ?? [];
      control.checked = values.some(([, value]) => value === control.value);
      // What has a box needs no place in the list beside it.
      left.set(control.name, values.filter(([, value]) => value !== control.value));
    }
  }
  for (const control of form.elements) {
    const isText = control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement || (control instanceof HTMLInputElement && control.type !== 'checkbox' && control.type !== 'radio');
    if (isText && control.name && !OTHERS.has(control.name)) control.value = left.get(control.name)?.[0]?.[1] ?? '';
  }
}
