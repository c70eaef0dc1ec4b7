import type { SendQueue, WaitingPost } from '../../live/send-queue';
import type { ActDone } from './act';
import { openQueue } from './browser-queue';
import { keepPlace } from './keep-place';
import type { Thread } from './thread';

/** Shows the posts that wait, with their state, and takes up what became of them. */
export class WaitingPosts {
  private readonly queue: SendQueue<ActDone>;
  private readonly list: HTMLOListElement | null;
  private readonly pattern: HTMLTemplateElement | null;
  private outcome = '';
  private ticking: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly thread: Thread,
    private readonly place: string,
    /** `mend` puts a text back where it is written. */
    private readonly hooks: { mend: (post: WaitingPost) => void; stored: () => void },
  ) {
    const { root, words } = thread;
    this.list = root.querySelector<HTMLOListElement>('ol[data-waiting]');
    this.pattern = root.querySelector<HTMLTemplateElement>('template[data-waiting-post]');
    this.queue = openQueue(thread.me, {
      onChange: () => this.draw(),
      onStored: (post, stored) => this.stored(post, stored),
      signIn: words.say('signedOut'),
    });
    thread.onBack(() => this.queue.wake());
    this.list?.addEventListener('click', (event) => this.pressed(event));
    this.draw();
  }

  add(key: string, place: string, fields: Record<string, string>): void {
    this.queue.add(key, place, fields);
  }

  /** Whether a text is on its way already. */
  has(text: string): boolean {
    return this.queue.waiting(this.place).some(({ fields, state }) => fields.body === text && state !== 'REFUSED');
  }

  private stored(post: WaitingPost, stored: ActDone): void {
    if (!this.isHere(post)) return;
    const { thread } = this;
    this.hooks.stored();
    const sentence = thread.words.say(stored.position === null ? 'held' : 'posted');
    thread.news.say(sentence);
    this.outcome = sentence;
    if (!thread.id) {
      // The first post began the thread; the page that has it is another one from here on.
      location.reload();
    } else if (stored.position === null) void thread.showHeld();
    else if (thread.hasAfter && stored.position) location.assign(`${thread.base}?at=${stored.position}#post-${stored.position}`);
    else thread.feed?.refresh();
  }

  private isHere({ place }: WaitingPost): boolean {
    return place === this.place;
  }

  private draw(): void {
    const { list, pattern } = this;
    if (!list || !pattern) return;
    const posts = this.queue?.waiting().filter((post) => this.isHere(post)) ?? [];
    const shown = new Map([...list.querySelectorAll<HTMLElement>('[data-key]')].map((item) => [item.dataset.key ?? '', item]));
    keepPlace(this.thread.view?.list ?? list, () => {
      for (const [key, item] of shown) if (!posts.some((post) => post.key === key)) this.drop(item);
      for (const post of posts) {
        const item = shown.get(post.key) ?? this.make(post, list, pattern);
        this.fill(item, post);
      }
      list.hidden = posts.length === 0;
    });
    const newest = posts.at(-1);
    this.tellWriter(newest ? this.sentenceOf(newest) : '');
    const counts = posts.some(({ told, state }) => told && state === 'WAITING');
    if (counts) this.ticking ??= setInterval(() => this.draw(), 1_000);
    else {
      clearInterval(this.ticking);
      this.ticking = undefined;
    }
  }

  /** Who writes may not see the list above: what became of the newest stands beside the text, too. */
  private tellWriter(state: string): void {
    if (state) this.outcome = '';
    const line = this.thread.root.querySelector<HTMLElement>('[data-send-state]');
    const sentence = state || this.outcome;
    if (line && line.textContent !== sentence) line.textContent = sentence;
  }

  private make(post: WaitingPost, list: HTMLElement, pattern: HTMLTemplateElement): HTMLElement {
    const item = (pattern.content.firstElementChild?.cloneNode(true) ?? document.createElement('li')) as HTMLElement;
    item.dataset.key = post.key;
    const text = item.querySelector<HTMLElement>('[data-slot="text"]');
    if (text) text.textContent = post.fields.body ?? '';
    list.append(item);
    return item;
  }

  private fill(item: HTMLElement, post: WaitingPost): void {
    item.dataset.state = post.state;
    const state = item.querySelector<HTMLElement>('[data-slot="state"]');
    const sentence = this.sentenceOf(post);
    if (state && state.textContent !== sentence) state.textContent = sentence;
    for (const button of item.querySelectorAll<HTMLButtonElement>('[data-waiting-act]')) button.disabled = post.state === 'SENDING';
  }

  private sentenceOf({ state, words: why, told, notBefore }: WaitingPost): string {
    const { words } = this.thread;
    if (state === 'SENDING') return words.say('sending');
    if (state === 'REFUSED') return words.say('refused', { why: why ?? '' });
    const seconds = Math.ceil((notBefore - Date.now()) / 1_000);
    if (told && seconds > 0) return `${why ?? ''} ${words.count('sentIn', seconds)}`.trim();
    return why ?? words.say('waiting');
  }

  private pressed(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-waiting-act]') : null;
    const key = button?.closest<HTMLElement>('[data-key]')?.dataset.key;
    if (!button || !key) return;
    const post = this.queue.take(key);
    if (post && button.dataset.waitingAct === 'mend') this.hooks.mend(post);
  }

  private drop(item: HTMLElement): void {
    const focused = item.contains(document.activeElement);
    item.remove();
    if (focused) this.thread.root.querySelector<HTMLElement>('form[data-composer] textarea[name="body"]')?.focus({ preventScroll: true });
  }
}
