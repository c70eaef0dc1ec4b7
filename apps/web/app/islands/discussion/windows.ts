import { fetchPiece, isYes } from './fragment';
import { focusPost } from './posts-view';
import type { Thread } from './thread';

/** So many pixels before the end of what is loaded, more is fetched. */
const AHEAD = 800;

/** Loads earlier and later posts as the reader gets there, or presses the link, which without a script opens a page. */
export function loadWindows(thread: Thread): void {
  new Edge(thread, 'earlier').watch();
  new Edge(thread, 'later').watch();
}

class Edge {
  private busy = false;
  private readonly nav: HTMLElement | null;

  constructor(
    private readonly thread: Thread,
    private readonly side: 'earlier' | 'later',
  ) {
    this.nav = thread.root.querySelector<HTMLElement>(`[data-${side}]`);
  }

  watch(): void {
    const { nav } = this;
    if (!nav) return;
    nav.addEventListener('click', (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('a') || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.load(true);
    });
    // Only who scrolls towards an end gets more of it: a page that was just opened stays as it was opened.
    let before = scrollY;
    document.addEventListener(
      'scroll',
      () => {
        const up = scrollY < before;
        before = scrollY;
        const { top, bottom } = nav.getBoundingClientRect();
        const near = this.side === 'earlier' ? up && bottom > -AHEAD : !up && top < innerHeight + AHEAD;
        if (near && nav.getClientRects().length > 0) void this.load(false);
      },
      { passive: true },
    );
  }

  private async load(pressed: boolean): Promise<void> {
    const { thread, nav } = this;
    const { dataset } = thread.root;
    const earlier = this.side === 'earlier';
    const more = earlier ? dataset.hasBefore : dataset.hasAfter;
    if (this.busy || !isYes(more) || !thread.id) return;
    this.busy = true;
    nav?.setAttribute('aria-busy', 'true');
    try {
      const piece = await fetchPiece(thread.base, earlier ? { before: Number(dataset.firstShown) } : { after: Number(dataset.lastShown) });
      const positions = piece.posts.map(({ position }) => position ?? 0);
      const left = (earlier ? piece.hasBefore : piece.hasAfter) && positions.length > 0;
      const focused = nav?.contains(document.activeElement) ?? false;
      const end = () => {
        if (nav && !left) nav.hidden = true;
      };
      if (earlier) {
        thread.view?.prepend(piece.posts, end);
        if (positions.length > 0) dataset.firstShown = String(Math.min(...positions));
        dataset.hasBefore = left ? 'yes' : 'no';
      } else {
        thread.view?.append(piece.posts);
        end();
        if (positions.length > 0) dataset.lastShown = String(Math.max(...positions));
        dataset.hasAfter = left ? 'yes' : 'no';
        if (!left) thread.showEnd(piece);
      }
      thread.take(piece);
      if (pressed || (focused && !left)) focusPost(thread.view?.at(earlier ? Math.max(...positions) : Math.min(...positions)), false);
    } catch {
      // The link stays, and the next scroll tries again.
      if (pressed) thread.news.say(thread.words.say('notLoaded'));
    } finally {
      this.busy = false;
      nav?.removeAttribute('aria-busy');
    }
  }
}
