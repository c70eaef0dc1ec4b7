import { listenToSingleKeys, press } from '../keys/single-keys';
import type { Composer } from './composer';
import { focusPost } from './posts-view';
import type { Thread } from './thread';

/** A player on the page has keys of its own. */
const isPlayer = () => document.activeElement instanceof HTMLVideoElement;

export function listenToKeys(thread: Thread, composer: Composer | undefined): void {
  listenToSingleKeys({
    help: thread.root.querySelector<HTMLDetailsElement>('[data-shortcuts]'),
    toggle: thread.root.querySelector<HTMLButtonElement>('[data-keys-switch]'),
    remembered: 'citylore:discussion-keys',
    act: (key) => !isPlayer() && act(thread, composer, key),
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
