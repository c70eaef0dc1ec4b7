import { useEffect, useMemo, useState } from 'react';
import { KeptPages, type KeptCaptions } from './kept-captions';
import type { CaptionsLine } from './make-save-line';
import { holdPage, isPageOpen } from './open-pages';

/** Where this page keeps what no server has; `place` is that of one member, clip and language. */
export function useKeptPages(place: string): KeptPages {
  const [page] = useState(pageName);
  return useMemo(() => new KeptPages(place, page, browserStorage), [place, page]);
}

interface Parts {
  kept: KeptPages;
  saver: CaptionsLine;
  isAskedOnly: boolean;
  /** Keeps what stands there. */
  keep: () => void;
  /** Puts what an earlier page left on this one. */
  restore: (left: KeptCaptions) => void;
}

/** Takes up what closed pages have left, and loses nothing when this one is left. */
export function useKeptPage({ kept, saver, isAskedOnly, keep, restore }: Parts): void {
  useEffect(() => {
    let isGone = false;
    const release = holdPage(kept.name);
    void kept.takeLeft(isPageOpen).then((left) => {
      if (!left || isGone) return;
      restore(left);
      saver.resume(left);
    });
    const flush = () => {
      keep();
      if (document.visibilityState === 'hidden' && !isAskedOnly && saver.isDirty) void saver.finish();
    };
    window.addEventListener('online', saver.wake);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      isGone = true;
      release();
      saver.stop();
      window.removeEventListener('online', saver.wake);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [isAskedOnly, keep, kept, restore, saver]);
}

/** Of each opened page its own. */
function pageName(): string {
  return Math.random().toString(36).slice(2);
}

const browserStorage = {
  getItem: (name: string) => localStorage.getItem(name),
  setItem: (name: string, value: string) => localStorage.setItem(name, value),
  removeItem: (name: string) => localStorage.removeItem(name),
  keys: () => Object.keys(localStorage),
};
