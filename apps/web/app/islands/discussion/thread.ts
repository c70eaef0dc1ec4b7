import { room } from '../../../../../libs/contracts/live-messages.js';
import { DiscussionFeed } from '../../live/discussion-feed';
import { listen } from '../../live/socket';
import { fetchPiece, isYes, type PagePost, type PageWindow, postsIn } from './fragment';
import { keepPlace } from './keep-place';
import { News } from './news';
import { PostsView } from './posts-view';
import { Presence } from './presence';
import type { Words } from './words';

const ASK_MS = 20_000;

/** One discussion on a page: what came is fetched, shown and told. It begins with the first post where there was none. */
export class Thread {
  readonly view: PostsView | undefined;
  readonly news: News;
  readonly presence: Presence;
  feed: DiscussionFeed<PagePost> | undefined;
  private stopListening: (() => void) | undefined;
  private asking: ReturnType<typeof setInterval> | undefined;
  private readonly backOnline: (() => void)[] = [];
  private readonly lockChanged: (() => void)[] = [];

  constructor(
    readonly root: HTMLElement,
    readonly words: Words,
  ) {
    const list = root.querySelector<HTMLOListElement>('ol[data-posts]');
    if (list) this.view = new PostsView(list);
    this.news = new News(this);
    this.presence = new Presence(root, words);
    if (this.id) this.begin();
  }

  get id(): string {
    return this.root.dataset.discussion ?? '';
  }

  get me(): string {
    return this.root.dataset.me ?? '';
  }

  get base(): string {
    return this.root.dataset.base ?? '';
  }

  get hasAfter(): boolean {
    return isYes(this.root.dataset.hasAfter);
  }

  /** The line stands again, or the page is looked at again. */
  onBack(act: () => void): void {
    this.backOnline.push(act);
  }

  /** Nobody may write here, or may again. */
  onLock(act: () => void): void {
    this.lockChanged.push(act);
  }

  get locked(): boolean {
    return isYes(this.root.dataset.locked);
  }

  /** Takes in a window that was loaded; its posts are known from now on. */
  take(piece: PageWindow): void {
    this.feed?.take(piece.posts, piece.version);
  }

  /** The end of the discussion is on the page now: with what came while it was on its way. */
  showEnd({ held }: PageWindow): void {
    const last = this.view?.last ?? 0;
    this.view?.append(this.feed?.posts.filter(({ position }) => (position ?? 0) > last) ?? []);
    this.root.dataset.lastShown = String(this.view?.last ?? last);
    this.view?.showHeld(held);
  }

  /** Those of one's own that wait for a moderator stand at the end, where the end is shown. */
  async showHeld(): Promise<void> {
    if (this.hasAfter) return;
    const piece = await fetchPiece(this.base, { after: this.view?.last ?? 0 }).catch(() => undefined);
    if (piece) this.view?.showHeld(piece.held);
  }

  stop(): void {
    clearInterval(this.asking);
    this.feed?.stop();
    this.stopListening?.();
  }

  private begin(): void {
    const { version, lastPosition } = this.root.dataset;
    const feed = new DiscussionFeed<PagePost>(Number(version ?? 0), Number(lastPosition ?? 0), {
      fetch: async (since) => {
        const piece = await fetchPiece(this.base, { since });
        this.setLocked(piece.locked);
        this.setFacts(piece);
        return piece;
      },
      apply: (news) => this.apply(news),
      onState: (state) => this.presence.setBehind(state === 'BEHIND'),
    });
    feed.take(postsIn(this.root).filter(({ position }) => position !== null), feed.version);
    this.feed = feed;
    const mine = (discussionId: string) => discussionId === this.id;
    const back = () => {
      feed.catchUp();
      for (const act of this.backOnline) act();
    };
    this.stopListening = listen(
      {
        posts: ({ discussionId, version: now }) => mine(discussionId) && feed.hint(now),
        typing: ({ discussionId, people }) => mine(discussionId) && this.presence.setTyping(people.filter(({ id }) => id !== this.me)),
        here: ({ discussionId, count, people }) => {
          if (!mine(discussionId)) return;
          feed.people = count;
          this.presence.setHere(count, people);
        },
        left: ({ room: gone }) => {
          if (gone !== room.discussion(this.id)) return;
          this.stop();
          this.presence.setEnded('gone');
        },
        'session-ended': () => this.presence.setEnded('signedOut'),
      },
      {
        room: room.discussion(this.id),
        onCatchUp: back,
        onLine: (stands) => this.presence.setLine(stands),
        // What happened between the making of the page and now was told to nobody here.
        onWatched: (answer) => {
          if (answer.ok && answer.version !== undefined) feed.hint(answer.version);
          else if (answer.ok) feed.catchUp();
          // Where there is no room for this reader, the page asks by itself now and then.
          else this.asking ??= setInterval(() => document.visibilityState === 'visible' && feed.catchUp(), ASK_MS);
        },
      },
    );
    window.addEventListener('online', back);
  }

  private setLocked(locked: boolean): void {
    if (locked === this.locked) return;
    // A line comes or goes above where somebody may be writing.
    keepPlace(this.root, () => {
      this.root.dataset.locked = String(locked);
      for (const act of this.lockChanged) act();
    });
    this.news.say(this.words.say(locked ? 'locked' : 'unlocked'));
  }

  /** What the head of the page says of the discussion. */
  private setFacts({ count, answered }: PageWindow): void {
    const [posts, unanswered] = ['post-count', 'unanswered'].map((name) => document.querySelector<HTMLElement>(`main [data-${name}]`));
    const isStale = (posts && count && posts.textContent !== count) || (unanswered && answered);
    if (!isStale) return;
    keepPlace(this.view?.list ?? this.root, () => {
      if (posts && count) posts.textContent = count;
      if (answered) unanswered?.closest('li')?.remove();
    });
  }

  private apply({ added, changed }: { added: PagePost[]; changed: PagePost[] }): void {
    this.view?.replace(changed);
    // The end is not on the page: what comes there is counted, and read when the reader gets there.
    if (!this.hasAfter) this.view?.append(added);
    const last = added.at(-1)?.position;
    if (last && !this.hasAfter) this.root.dataset.lastShown = String(last);
    this.root.dataset.lastPosition = String(this.feed?.lastPosition ?? 0);
    this.news.tell(added.filter(({ authorId }) => authorId !== this.me));
  }
}
