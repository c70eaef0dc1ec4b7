import type { Words } from '../discussion/words';
import type { SaveState } from './save-line';
import type { SavedNow } from './send-section';

const SLOW_MS = 1_500;

/** What became of the last save, beside the button; said politely, and not for every letter. */
export class SaveStatus {
  private readonly line: HTMLElement | null;
  private readonly faults: HTMLElement | null;
  private readonly help: HTMLElement | null;
  private slow: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly root: HTMLElement,
    form: HTMLElement,
    private readonly words: Words,
  ) {
    this.line = form.querySelector('[data-save-status]');
    this.faults = form.querySelector('[data-save-faults]');
    this.help = form.querySelector('[data-save-help]');
  }

  say(text: string): void {
    // The same sentence twice is not said twice.
    if (this.line && this.line.textContent !== text) this.line.textContent = text;
  }

  tell(state: SaveState<SavedNow>): void {
    clearTimeout(this.slow);
    if (this.line) this.line.dataset.state = state.kind;
    const { words } = this;
    switch (state.kind) {
      case 'saving':
        this.slow = setTimeout(() => this.say(words.say('saving')), SLOW_MS);
        break;
      case 'saved':
        this.list([]);
        this.showMissing(state.saved.missing);
        this.say(state.saved.words);
        break;
      case 'conflict':
        this.say(state.words);
        break;
      case 'faults':
        this.list(state.fields);
        this.say(state.words ? words.say('refused', { why: state.words }) : words.say('faults'));
        break;
      case 'later':
        this.say(words.say('offline'));
        break;
      case 'signedOut':
        this.say(words.say('signedOut'));
        break;
      case 'waiting':
    }
    if (this.help) this.help.hidden = state.kind !== 'conflict';
  }

  /** For who pressed the button: to what stands against it. */
  toFaults(): void {
    this.faults?.querySelector('a')?.focus();
  }

  private list(fields: readonly { field: string; words: string }[]): void {
    if (!this.faults) return;
    this.faults.hidden = fields.length === 0;
    this.faults.replaceChildren(linksTo(fields));
  }

  private showMissing(missing: readonly { field: string; words: string }[]): void {
    this.root.querySelector('[data-missing-list]')?.replaceChildren(...linksTo(missing).children);
    const none = this.root.querySelector<HTMLElement>('[data-missing-none]');
    if (none) none.hidden = missing.length > 0;
  }
}

function linksTo(fields: readonly { field: string; words: string }[]): HTMLUListElement {
  const list = document.createElement('ul');
  for (const { field, words } of fields) {
    const link = document.createElement('a');
    link.href = `#${field}`;
    link.textContent = words;
    link.className = 'inline-flex min-h-8 items-center';
    // A list may have lost the row meanwhile, or begins with an empty one.
    link.addEventListener('click', (event) => {
      const target = document.getElementById(field);
      if (!target) return;
      event.preventDefault();
      target.focus();
      target.scrollIntoView({ block: 'center' });
    });
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}
