/** Runs a change of the page so that what the reader looks at stays where it is on the screen. */
export function keepPlace(list: HTMLElement, change: () => void): void {
  const anchor = anchorIn(list);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  const name = anchor?.querySelector('article')?.id;
  const page = document.documentElement;
  // Browsers that keep the place by themselves would correct a second time.
  page.style.overflowAnchor = 'none';
  change();
  // The post itself may be a new one now.
  const after = anchor?.isConnected ? anchor : name ? document.getElementById(name)?.closest('li') : undefined;
  if (after) {
    const moved = after.getBoundingClientRect().top - before;
    if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
  }
  requestAnimationFrame(() => requestAnimationFrame(() => page.style.removeProperty('overflow-anchor')));
}

/** Where somebody writes, or else the first post in view. What is above the list does not move when the list changes. */
function anchorIn(list: HTMLElement): Element | undefined {
  const focused = document.activeElement;
  if (focused && focused !== document.body && inView(focused) && focused.matches('textarea, input, select')) return focused;
  const box = list.getBoundingClientRect();
  if (box.top >= window.innerHeight) return undefined;
  return [...list.children].find((item) => item.getBoundingClientRect().bottom > 1) ?? (box.bottom <= 1 ? below(list) : undefined);
}

/** The reader is past the list: the first thing after it that they see. */
function below(list: HTMLElement): Element | undefined {
  for (let at: Element | null = list; at && at !== document.body; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) if (inView(next)) return next;
  }
  return undefined;
}

function inView(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < window.innerHeight;
}
