import { newKey } from '../discussion/act';
import type { Words } from '../discussion/words';
import type { Pairs } from './save-line';

type Act = 'add' | 'remove' | 'up' | 'down';
const BUTTON = /^([a-zA-Z]+):(add|remove|up|down)(?::(\d+))?$/;

/** Lists of a section: rows are added, removed and moved in place, and their fields keep the names that a form without a script has. */
export class Rows {
  private readonly numbers: Intl.NumberFormat;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly words: Words,
    private readonly say: (text: string) => void,
  ) {
    this.numbers = new Intl.NumberFormat(words.language);
    this.fillKeys();
  }

  /** Whether the button was one of a list, and has done its work. */
  press(button: HTMLButtonElement): boolean {
    const [, list = '', act, row] = button.name === 'list' ? (BUTTON.exec(button.value) ?? []) : [];
    const frame = this.frame(list);
    if (!frame || !act) return false;
    this.change(frame, act as Act, Number(row ?? 0));
    return true;
  }

  /** As many rows as the fields that are to be written need. */
  fit(pairs: Pairs): void {
    for (const frame of this.form.querySelectorAll<HTMLElement>('[data-list]')) {
      const start = `${frame.dataset.list ?? ''}-`;
      const wanted = Math.max(-1, ...pairs.flatMap(([name]) => (name.startsWith(start) ? [Number.parseInt(name.slice(start.length), 10)] : [])).filter(Number.isInteger)) + 1;
      for (let count = this.rows(frame).length; count < wanted; count += 1) this.append(frame);
      for (const row of this.rows(frame).slice(Math.max(wanted, 1))) row.remove();
      this.renumber(frame);
    }
  }

  private change(frame: HTMLElement, act: Act, at: number): void {
    const rows = this.rows(frame);
    const row = rows[at];
    if (act === 'add') {
      if (rows.length >= Number(frame.dataset.most)) return this.say(this.words.say('full'));
      const added = this.append(frame);
      this.renumber(frame);
      added?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, select')?.focus();
      return this.say(this.words.say('rowAdded', { name: this.nameOf(frame, rows.length) }));
    }
    if (!row) return;
    if (act === 'remove') {
      const name = this.nameOf(frame, at);
      row.remove();
      this.renumber(frame);
      const left = this.rows(frame);
      (left[Math.min(at, left.length - 1)] ?? frame).focus();
      return this.say(this.words.say('rowRemoved', { name }));
    }
    if (act === 'up') rows[at - 1]?.before(row);
    else rows[at + 1]?.after(row);
    this.renumber(frame);
    // At an end of the list the button that was pressed is gone.
    const button = row.querySelector<HTMLElement>(`[data-row-act="${act}"]`);
    const other = row.querySelector<HTMLElement>(`[data-row-act="${act === 'up' ? 'down' : 'up'}"]`);
    (button?.offsetParent ? button : other)?.focus();
    this.say(this.words.say('rowMoved', { name: this.nameOf(frame, this.rows(frame).indexOf(row)) }));
  }

  private append(frame: HTMLElement): HTMLElement | undefined {
    const template = frame.querySelector<HTMLTemplateElement>('template[data-row-template]');
    const row = template?.content.firstElementChild?.cloneNode(true);
    if (!(row instanceof HTMLElement)) return undefined;
    frame.querySelector('[data-rows]')?.append(row);
    // Several new ones must not have one name before they are numbered.
    rename(row, frame.dataset.list ?? '', '__', `new${this.rows(frame).length}`);
    this.fillKeys();
    return row;
  }

  // By way of names that no row has: choices of one name in two rows would undo each other.
  private renumber(frame: HTMLElement): void {
    const list = frame.dataset.list ?? '';
    const rows = this.rows(frame);
    for (const [index, row] of rows.entries()) rename(row, list, indexOf(row), `moving${index}`);
    for (const [index, row] of rows.entries()) {
      rename(row, list, `moving${index}`, String(index));
      for (const name of row.querySelectorAll('[data-row-name]')) name.textContent = this.nameOf(frame, index);
    }
    const add = frame.querySelector<HTMLElement>('[data-add-row]');
    if (add) add.hidden = rows.length >= Number(frame.dataset.most);
  }

  /** A figure is known by a key in every text of the practice: made once. */
  private fillKeys(): void {
    for (const key of this.form.querySelectorAll<HTMLInputElement>('[data-row] input[type="hidden"][name$="-key"]')) if (!key.value) key.value = newKey();
  }

  private nameOf(frame: HTMLElement, index: number): string {
    return (frame.dataset.rowWords ?? '').replace('⟨n⟩', this.numbers.format(index + 1));
  }

  private frame(list: string): HTMLElement | null {
    return list ? this.form.querySelector<HTMLElement>(`[data-list="${list}"]`) : null;
  }

  private rows(frame: HTMLElement): HTMLElement[] {
    return [...frame.querySelectorAll<HTMLElement>('[data-rows] > [data-row]')];
  }
}

const NAMED = ['id', 'name', 'for', 'value', 'aria-describedby', 'aria-labelledby'] as const;

const indexOf = (row: HTMLElement): string => row.id.slice(row.id.lastIndexOf('-') + 1);

/** Every name in a row follows its place: `steps-2-title`, `field-steps-2-title`, `steps:up:2`. */
function rename(row: HTMLElement, list: string, from: string, to: string): void {
  const pattern = new RegExp(`(^|[-\\s])${list}-${from}(?=-|\\s|$)`, 'g');
  for (const element of [row, ...row.querySelectorAll('*')]) {
    for (const attribute of NAMED) {
      const value = element.getAttribute(attribute);
      if (value === null) continue;
      if (attribute !== 'value') element.setAttribute(attribute, value.replaceAll(pattern, `$1${list}-${to}`));
      else if (element instanceof HTMLButtonElement) element.setAttribute('value', value.replace(new RegExp(`^(${list}:\\w+:)${from}$`), `$1${to}`));
    }
  }
}
