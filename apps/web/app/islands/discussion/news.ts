import type { PagePost } from './fragment';
import { focusPost, type PostsView } from './posts-view';
import type { Words } from './words';

/** The thread whose news these are. */
interface Told {
  readonly root: HTMLElement;
  readonly words: Words;
  readonly view: PostsView | undefined;
  readonly base: string;
}

/** New posts that come in a rush are told to a screen reader in one sentence. */
const GATHER_MS = 2_500;
/** A post that arrives in view is seen at once and needs no button. */
const DRAW_MS = 250;

/** Says that there are new posts, and leads to them when asked to. It never scrolls by itself. */
export class News {
  private readonly unseen = new Set<number>();
  private readonly button: HTMLButtonElement | null;
  private readonly said: HTMLElement | null;
  private untold: PagePost[] = [];
  private telling: ReturnType<typeof setTimeout> | undefined;
  private drawing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly thread: Told) {
    this.button = thread.root.querySelector<HTMLButtonElement>('[data-new-posts]');
    this.said = thread.root.querySelector<HTMLElement>('[data-said]');
    this.button?.addEventListener('click', () => this.show());
  }

  tell(added: readonly PagePost[]): void {
    if (added.length === 0) return;
    for (const { position } of added) if (position !== null) this.unseen.add(position);
    this.draw();
    this.untold.push(...added);
    this.telling ??= setTimeout(() => {
      this.telling = undefined;
      const names = [...new Set(this.untold.map(({ authorName }) => authorName).filter(Boolean))];
      const { words } = this.thread;
      this.say(names.length > 0 ? words.count('newBy', this.untold.length, { names: words.names(names) }) : words.count('new', this.untold.length));
      this.untold = [];
    }, GATHER_MS);
  }

  /** A post came into view. */
  seen(position: number): void {
    if (this.unseen.delete(position)) this.draw();
  }

  say(sentence: string): void {
    if (this.said) this.said.textContent = sentence;
  }

  /** The first new post; on another page where the end of the discussion is not on this one. */
  show(): void {
    const first = Math.min(...this.unseen);
    if (!Number.isFinite(first)) return;
    const article = this.thread.view?.at(first);
    if (!article) {
      location.assign(`${this.thread.base}?at=${first}#post-${first}`);
      return;
    }
    this.unseen.clear();
    this.draw();
    focusPost(article);
  }

  private draw(): void {
    clearTimeout(this.drawing);
    this.drawing = setTimeout(() => {
      if (!this.button) return;
      const count = this.unseen.size;
      const focused = document.activeElement === this.button;
      if (count > 0) this.button.textContent = this.thread.words.count('new', count);
      this.button.hidden = count === 0;
      if (count === 0 && focused) focusPost(this.thread.view?.at(this.thread.view.last), false);
    }, DRAW_MS);
  }
}
