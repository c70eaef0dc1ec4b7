import type { Composer } from './composer';
import { focusPost } from './posts-view';
import type { Thread } from './thread';

const REMEMBERED = 'citylore:discussion-keys';

/** Single keys act only when nobody is writing, and can be switched off (WCAG 2.1.4). */
export function listenToKeys(thread: Thread, composer: Composer | undefined): void {
  const { root } = thread;
  const help = root.querySelector<HTMLDetailsElement>('[data-shortcuts]');
  const toggle = root.querySelector<HTMLButtonElement>('[data-keys-switch]');
  if (!help || !toggle) return;
  help.hidden = false;
  let on = read() !== 'off';
  const draw = () => {
    toggle.setAttribute('aria-pressed', String(on));
    toggle.textContent = (on ? toggle.dataset.on : toggle.dataset.off) ?? '';
  };
  draw();
  toggle.addEventListener('click', () => {
    on = !on;
    write(on ? 'on' : 'off');
    draw();
  });
  document.addEventListener('keydown', (event) => {
    if (!on || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event.target)) return;
    if (event.key === '?') {
      help.open = !help.open;
      help.scrollIntoView({ block: 'nearest' });
    } else if (!act(thread, composer, event.key.toLowerCase())) return;
    event.preventDefault();
  });
}

function act(thread: Thread, composer: Composer | undefined, key: string): boolean {
  const here = current(thread);
  switch (key) {
    case 'j':
      return go(thread, here, 1);
    case 'k':
      return go(thread, here, -1);
    case 'n':
      thread.news.show();
      return true;
    case 'u':
      return press(document.querySelector<HTMLElement>('[data-jump-unread], [data-first-unread]:not([hidden])'));
    case 'a':
      return press(here?.querySelector<HTMLElement>('a[data-answer]'));
    case 'q':
      return press(here?.querySelector<HTMLElement>('a[data-quote]'));
    case 'c':
      composer?.focus();
      return composer !== undefined;
    default:
      return false;
  }
}

const articles = (thread: Thread) => [...(thread.view?.list.querySelectorAll<HTMLElement>('article') ?? [])];

/** The post that has the focus, or the first in view. */
function current(thread: Thread): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('article');
  if (focused && thread.root.contains(focused)) return focused;
  return articles(thread).find((article) => article.getBoundingClientRect().bottom > 80);
}

function go(thread: Thread, here: HTMLElement | undefined, by: number): boolean {
  const all = articles(thread);
  const at = here ? all.indexOf(here) : -1;
  const stands = here?.contains(document.activeElement) ?? false;
  const next = all[stands ? at + by : Math.max(0, at)];
  focusPost(next);
  return next !== undefined;
}

function press(element: HTMLElement | null | undefined): boolean {
  element?.click();
  return Boolean(element);
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !/^(radio|checkbox|button|submit)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target instanceof HTMLVideoElement || target.isContentEditable;
}

function read(): string | null {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(REMEMBERED, value);
  } catch {
    // Private windows may refuse: the choice then holds for this page.
  }
}
