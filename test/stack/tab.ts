import { io, type Socket } from 'socket.io-client';
import { room, type ServerMessages, type WatchAnswer } from '@libs/contracts/live-messages.js';
import { type FeedChanges, DiscussionFeed } from '../../apps/web/app/live/discussion-feed.js';
import { type SendAnswer, SendQueue, type WaitingPost, type WaitingStore } from '../../apps/web/app/live/send-queue.js';
import type { Caller } from './caller.js';

export interface ShownPost {
  id: string;
  position: number | null;
  version: number | null;
  state: string;
  revision: number;
  body: string;
  reactions: { kind: string; count: number }[];
}

export interface Stored {
  postId: string;
  discussionId: string;
}

/** What a browser keeps for all of its tabs. */
export interface Browser {
  store: WaitingStore;
  alone: (work: () => Promise<void>) => Promise<void>;
  onStored: (post: WaitingPost, stored: Stored) => void;
}

const POST = 'id position version state revision body reactions { kind count }';
const CHANGES = `query ($id: ID!, $since: Int!) { discussionChanges(id: $id, since: $since, first: 20) { version hasMore posts { ${POST} } } }`;
const PAGE = `query ($id: ID!, $at: Int, $before: Int) { discussion(id: $id) { version lastPosition posts(at: $at, before: $before, first: 50) { firstPosition hasBefore posts { ${POST} } } } }`;
export const WRITE = 'mutation ($input: WritePostInput!) { writePost(input: $input) { post { id } discussion { id } } }';

interface Page {
  version: number;
  lastPosition: number;
  posts: { firstPosition: number | null; hasBefore: boolean; posts: ShownPost[] };
}

/** One page of a browser that shows discussions: a socket, a feed for each, and the queue of what is written. */
export class Tab {
  readonly feeds = new Map<string, DiscussionFeed<ShownPost>>();
  readonly queue: SendQueue<Stored>;
  /** What must never happen on a page. */
  readonly faults: string[] = [];
  connections = 0;
  hints = 0;
  private readonly socket: Socket;
  private closed = false;

  constructor(
    private readonly caller: Caller,
    memberId: string,
    browser: Browser,
  ) {
    this.queue = new SendQueue<Stored>(memberId, {
      store: browser.store,
      alone: browser.alone,
      onStored: browser.onStored,
      send: (post) => this.send(post),
      onChange: () => undefined,
      now: Date.now,
      after: (ms, act) => {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
      },
      random: Math.random,
    });
    this.socket = io(caller.origin, {
      transports: ['websocket'],
      forceNew: true,
      extraHeaders: { origin: caller.origin, cookie: caller.cookie },
      reconnectionDelay: 300,
      reconnectionDelayMax: 3_000,
    });
    this.socket.on('connect', () => this.connected());
    // Not let in, though the line stands: the client gives up by itself only then.
    this.socket.on('connect_error', () => this.again());
    this.socket.on('disconnect', () => this.again());
    this.socket.on('posts', ({ discussionId, version }: ServerMessages['posts']) => {
      this.hints += 1;
      this.feeds.get(discussionId)?.hint(version);
    });
  }

  /** Opened like a link to the newest post; the windows before it are loaded one after another, while news come in. */
  async open(id: string): Promise<void> {
    const newest = await this.page(id, { at: 1_000_000 });
    const feed = this.feedOf(id, newest);
    let { posts } = newest;
    while (posts.hasBefore && !this.closed) {
      const page = await this.page(id, { before: posts.firstPosition });
      feed.take(page.posts.posts, page.version);
      posts = page.posts;
    }
  }

  /** The tab is closed in the middle of whatever it does. */
  close(): void {
    this.closed = true;
    this.queue.stop();
    this.socket.disconnect();
    for (const feed of this.feeds.values()) feed.stop();
  }

  private feedOf(id: string, { version, lastPosition, posts }: Page): DiscussionFeed<ShownPost> {
    let last = lastPosition;
    const feed = new DiscussionFeed<ShownPost>(version, lastPosition, {
      fetch: (since) => this.changes(id, since),
      apply: ({ added }) => {
        for (const { position } of added) {
          if (position !== last + 1) this.faults.push(`post ${position} came after ${last}`);
          last = position ?? last;
        }
      },
    });
    const newer = feed.take(posts.posts, version);
    last = Math.max(last, ...newer.map(({ position }) => position ?? 0));
    this.feeds.set(id, feed);
    if (this.socket.connected) this.watch(id);
    return feed;
  }

  private async page(id: string, where: { at?: number; before?: number | null }): Promise<Page> {
    const { discussion } = await this.caller.must<{ discussion: Page | null }>(PAGE, { id, ...where });
    if (!discussion) throw new Error(`No discussion ${id}`);
    return discussion;
  }

  private async changes(id: string, since: number): Promise<FeedChanges<ShownPost>> {
    const outcome = await this.caller.once<{ discussionChanges: FeedChanges<ShownPost> }>(CHANGES, { id, since });
    if (outcome.kind !== 'DONE') throw new Error(outcome.kind);
    return outcome.data.discussionChanges;
  }

  private async send({ key, fields }: WaitingPost): Promise<SendAnswer<Stored>> {
    const outcome = await this.caller.once<{ writePost: { post: { id: string }; discussion: { id: string } } }>(WRITE, { input: { key, ...fields } });
    if (outcome.kind === 'LOST') return { kind: 'LATER' };
    if (outcome.kind === 'DONE') {
      const { post, discussion } = outcome.data.writePost;
      this.feeds.get(discussion.id)?.refresh();
      return { kind: 'STORED', stored: { postId: post.id, discussionId: discussion.id } };
    }
    if (outcome.fault.extensions.code === 'RATE_LIMITED') return { kind: 'LATER', seconds: Number(outcome.fault.extensions.params?.seconds ?? 5), words: outcome.reason };
    return { kind: 'REFUSED', words: outcome.reason };
  }

  private connected(): void {
    this.connections += 1;
    for (const [id, feed] of this.feeds) {
      if (this.connections > 1) feed.catchUp();
      this.watch(id);
    }
  }

  private watch(id: string): void {
    this.socket.emit('watch', room.discussion(id), (answer: WatchAnswer) => {
      if (answer.ok) this.feeds.get(id)?.hint(answer.version ?? 0);
      else if (answer.code === 'FORBIDDEN') this.faults.push(`may not watch ${id}`);
      else setTimeout(() => this.socket.connected && this.watch(id), 1_000);
    });
  }

  private again(): void {
    if (!this.socket.active && !this.closed) setTimeout(() => !this.closed && this.socket.connect(), 500 + Math.random() * 1_000);
  }
}
