import type { PagePost } from './fragment';
import { keepPlace } from './keep-place';

/** The list of posts on the page. Whatever comes or changes, who reads stays where they are. */
export class PostsView {
  /** Changes to a post in which somebody is writing; shown when they have ended. */
  private readonly withheld = new Map<number, PagePost>();

  constructor(readonly list: HTMLOListElement) {
    list.addEventListener('focusout', () => setTimeout(() => this.showWithheld()));
  }

  at(position: number): HTMLElement | null {
    return this.list.querySelector<HTMLElement>(`article[data-position="${position}"]`);
  }

  get last(): number {
    return Number([...this.list.querySelectorAll<HTMLElement>('article[data-position]')].at(-1)?.dataset.position ?? 0);
  }

  /** At the end, in their order; one that stood here waiting for a moderator goes to its place. */
  append(posts: readonly PagePost[]): void {
    if (posts.length === 0) return;
    keepPlace(this.list, () => {
      for (const post of posts) {
        this.removeHeld(post.id);
        if (this.at(post.position ?? 0)) this.exchange(post);
        else this.list.insertBefore(this.adopt(post), this.firstHeld());
      }
    });
  }

  /** `also`: what else changes above the list. */
  prepend(posts: readonly PagePost[], also: () => void): void {
    keepPlace(this.list, () => {
      this.list.prepend(...posts.filter(({ position }) => !this.at(position ?? 0)).map((post) => this.adopt(post)));
      also();
    });
  }

  /** Those of the list that changed; of others nothing is shown. */
  replace(posts: readonly PagePost[]): void {
    const shown = posts.filter(({ position }) => this.at(position ?? 0));
    if (shown.length > 0) keepPlace(this.list, () => shown.forEach((post) => this.exchange(post)));
  }

  showHeld(posts: readonly PagePost[]): void {
    const items = posts.filter(({ id }) => !this.held(id)).map((post) => this.adopt(post));
    if (items.length > 0) keepPlace(this.list, () => this.list.append(...items));
  }

  private exchange(post: PagePost): void {
    const old = this.at(post.position ?? 0)?.closest<HTMLLIElement>('li[data-item]');
    if (!old) return;
    if (isWrittenIn(old)) {
      this.withheld.set(post.position ?? 0, post);
      return;
    }
    this.withheld.delete(post.position ?? 0);
    const focus = placeOfFocus(old);
    const next = this.adopt(post);
    const open = [...old.querySelectorAll('details')].map((details) => details.open);
    const details = [...next.querySelectorAll('details')];
    if (details.length === open.length) details.forEach((one, index) => (one.open = open[index] ?? false));
    old.replaceWith(next);
    focus?.(next);
  }

  private showWithheld(): void {
    for (const post of this.withheld.values()) this.replace([post]);
  }

  private adopt({ item }: PagePost): HTMLLIElement {
    return document.importNode(item, true);
  }

  private held(id: string): HTMLElement | null {
    return this.list.querySelector<HTMLElement>(`#held-${CSS.escape(id)}`);
  }

  private removeHeld(id: string): void {
    this.held(id)?.closest('li[data-item]')?.remove();
  }

  private firstHeld(): Element | null {
    return this.list.querySelector('[id^="held-"]')?.closest('li[data-item]') ?? null;
  }
}

function isWrittenIn(item: HTMLElement): boolean {
  return [...item.querySelectorAll('textarea')].some((field) => field.value !== field.defaultValue) || item.querySelector('form[data-busy] textarea') !== null;
}

const FOCUSABLE = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]';

/** Finds again in the new post what had the focus in the old one; at worst the post itself. */
function placeOfFocus(old: HTMLElement): ((next: HTMLElement) => void) | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !old.contains(focused)) return undefined;
  const name = nameOf(focused);
  const index = [...old.querySelectorAll(FOCUSABLE)].indexOf(focused);
  return (next) => {
    const all = [...next.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const same = all.find((one) => nameOf(one) === name) ?? (all[index]?.tagName === focused.tagName ? all[index] : undefined);
    if (same) same.focus({ preventScroll: true });
    else focusPost(next.querySelector<HTMLElement>('article'), false);
  };
}

/** What an element is for, apart from its state. */
function nameOf(element: HTMLElement): string {
  const form = element.closest<HTMLFormElement>('form[data-act]');
  const kind = form?.querySelector<HTMLInputElement>('input[name="kind"]')?.value ?? '';
  const href = element.getAttribute('href') ?? '';
  return [element.tagName, element.id, form?.dataset.act ?? '', kind, element.getAttribute('name') ?? '', (element.getAttribute('value') ?? '').split(':')[0], href].join('|');
}

/** Moves the focus, and with it the screen reader, to a post. */
export function focusPost(article: HTMLElement | null | undefined, scroll = true): void {
  if (!article) return;
  if (!article.hasAttribute('tabindex')) article.tabIndex = -1;
  if (scroll) article.scrollIntoView({ block: 'start' });
  article.focus({ preventScroll: true });
}
