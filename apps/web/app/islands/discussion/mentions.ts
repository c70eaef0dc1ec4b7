import { ask } from './act';
import type { Writing } from './writing';

interface Mentionable {
  kind: 'MEMBER' | 'CITY';
  id: string;
  slug: string | null;
  name: string;
  about: string | null;
}

const PAUSE_MS = 150;
/** From `@` to where one writes: a name, of one or more words. */
const BEGUN = /(?:^|[\s([{>"'«“‘])@([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’ .-]{0,39})$/u;
const QUERY = 'query MentionHere($search: String!, $discussionId: ID) { mentionable(search: $search, discussionId: $discussionId) { kind id slug name about } }';

/** `@` and a beginning open a list of people and cities; arrows choose, Enter or Tab takes, Escape closes. */
export function pickMentions(thread: Writing, form: HTMLFormElement, body: HTMLTextAreaElement): void {
  const list = form.querySelector<HTMLElement>('[data-mentions]');
  const told = form.querySelector<HTMLElement>('[data-mentions-told]');
  if (!list) return;
  const { words } = thread;
  let found: Mentionable[] = [];
  let chosen = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  /** What was searched for when Escape was pressed: the same opens no list again. */
  let declined: string | undefined;
  let mentionEnd = -1;
  body.setAttribute('aria-autocomplete', 'list');
  body.setAttribute('aria-haspopup', 'listbox');
  body.setAttribute('aria-controls', list.id);

  const begun = () => (body.selectionStart === body.selectionEnd ? BEGUN.exec(body.value.slice(0, body.selectionStart))?.[1] : undefined);

  const close = () => {
    clearTimeout(timer);
    asking?.abort();
    found = [];
    list.hidden = true;
    list.replaceChildren();
    body.removeAttribute('aria-activedescendant');
    if (told) told.textContent = '';
  };

  const choose = (index: number) => {
    chosen = (index + found.length) % found.length;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === chosen)));
    const option = list.children[chosen];
    if (!option) return;
    body.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };

  const open = (people: Mentionable[]) => {
    found = people;
    list.replaceChildren(...people.map((one, index) => optionOf(one, `${list.id}-${index}`, list.dataset.optionClass ?? '', words.say(one.kind === 'CITY' ? 'aCity' : 'aPerson'))));
    list.hidden = people.length === 0;
    if (told) told.textContent = words.count('found', people.length);
    if (people.length > 0) choose(0);
    else body.removeAttribute('aria-activedescendant');
  };

  const take = (index: number) => {
    const one = found[index];
    const search = begun();
    if (!one || search === undefined) return;
    const end = body.selectionStart;
    const start = end - search.length - 1;
    const target = one.kind === 'CITY' ? `city:${one.slug ?? ''}` : `member:${one.id}`;
    body.setRangeText(`@[${one.name.replaceAll(/[[\]\\]/g, '')}](${target}) `, start, end, 'end');
    close();
    mentionEnd = body.selectionStart;
    body.dispatchEvent(new Event('input', { bubbles: true }));
    body.focus();
  };

  const look = () => {
    clearTimeout(timer);
    const search = begun();
    if (search === undefined || search === declined) {
      if (!list.hidden) close();
      return;
    }
    declined = undefined;
    timer = setTimeout(async () => {
      asking?.abort();
      const mine = (asking = new AbortController());
      const data = await ask<{ mentionable: Mentionable[] }>(QUERY, { search: search.trim(), discussionId: thread.id || null }, mine.signal);
      if (mine.signal.aborted || begun() !== search) return;
      open((data?.mentionable ?? []).map((one) => (one.kind === 'CITY' ? { ...one, about: countryIn(words.language, one.about) } : one)));
    }, PAUSE_MS);
  };

  // A mention ends with a space of its own; the one that is typed after it out of habit would be a second.
  body.addEventListener('beforeinput', (event) => {
    if (event.data === ' ' && body.selectionStart === mentionEnd && body.value[mentionEnd - 1] === ' ') event.preventDefault();
    mentionEnd = -1;
  });
  body.addEventListener('input', look);
  body.addEventListener('click', look);
  body.addEventListener('blur', () => setTimeout(() => document.activeElement !== body && close(), 150));
  body.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    if (event.key === 'ArrowDown') choose(chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen - 1);
    else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab') take(chosen);
    else if (event.key === 'Escape') {
      declined = begun();
      close();
    } else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    if (option) take([...list.children].indexOf(option));
  });
}

function countryIn(language: string, code: string | null): string | null {
  return code ? (new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code) : null;
}

function optionOf({ name, about }: Mentionable, id: string, className: string, kind: string): HTMLElement {
  const option = document.createElement('div');
  option.id = id;
  option.className = className;
  option.setAttribute('role', 'option');
  const shown = document.createElement('bdi');
  shown.textContent = name;
  const more = document.createElement('span');
  more.textContent = [kind, about].filter(Boolean).join(', ');
  option.append(shown, ' ', more);
  return option;
}
