import { useEffect, type RefObject } from 'react';

/**
 * Where what has the focus goes away (a line that was removed, a form whose work is done), the nearest part that is
 * still there takes it: those marked `data-focus-home`, from the inside out, and `fallback` at the last.
 */
export function useKeepFocus(frame: RefObject<HTMLElement | null>, fallback: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = frame.current;
    if (!root) return undefined;
    let last: Element | null = null;
    let homes: HTMLElement[] = [];
    const onFocus = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
      homes = [];
      for (let home = last?.closest<HTMLElement>('[data-focus-home]'); home; home = home.parentElement?.closest<HTMLElement>('[data-focus-home]')) {
        homes.push(home);
      }
    };
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      (homes.find((home) => home.isConnected) ?? fallback.current)?.focus();
    });
    root.addEventListener('focusin', onFocus);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, [frame, fallback]);
}
