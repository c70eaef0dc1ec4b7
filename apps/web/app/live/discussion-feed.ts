/** What a feed has to know of a post; whoever shows it knows more. Positions and versions are null while it is held. */
export interface FeedPost {
  position: number | null;
  version: number | null;
}

/** An answer of the server: what changed after a version, by version. */
export interface FeedChanges<Post> {
  /** The version to read on from. */
  version: number;
  posts: readonly Post[];
  hasMore: boolean;
}

export interface FeedPorts<Post extends FeedPost> {
  /** Changes after `since`; throws where the line or the server is away. */
  fetch: (since: number) => Promise<FeedChanges<Post>>;
  /** Both lists in order of position. `changed` may hold posts that are not shown. */
  apply: (news: { added: Post[]; changed: Post[] }) => void;
  /** Whether the newest state could be read; told when it changes. */
  onState?: (state: 'FRESH' | 'BEHIND') => void;
  wait?: (ms: number) => Promise<void>;
  random?: () => number;
}

/** Milliseconds of a first wait; each further one doubles it. */
const SOONEST = 500;
const LATEST = 30_000;
/** A room with more people than this spreads its questions: every one of them heard the same hint. */
const CROWD = 50;
const SPREAD_MS = 3_000;
/** How often a version that was hinted is looked for in vain (a copy of the database that lags) before it is let go. */
const LOOKS = 6;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Keeps the posts of one discussion as the database has them. A hint only says that there is news; the feed asks for
 * what is newer than its version until there is no more, one question at a time, and hands each change over once, in
 * order of position.
 */
export class DiscussionFeed<Post extends FeedPost> {
  private readonly held = new Map<number, Post>();
  private gathered = new Map<number, Post>();
  /** As far as was read; what lies between it and `version` is gathered and not yet handed over. */
  private cursor: number;
  /** A version to read again from, because what was taken is older than what is known. */
  private rewind = Infinity;
  private hinted: number;
  private due = false;
  private running = false;
  private stopped = false;
  private hurry = false;
  private wakeUp: (() => void) | undefined;
  private state: 'FRESH' | 'BEHIND' = 'FRESH';
  /** How many are in the room, as far as is known. */
  people = 0;

  constructor(
    public version: number,
    public lastPosition: number,
    private readonly ports: FeedPorts<Post>,
  ) {
    this.cursor = version;
    this.hinted = version;
  }

  /** What is known, in order. */
  get posts(): Post[] {
    return [...this.held.entries()].toSorted(([a], [b]) => a - b).map(([, post]) => post);
  }

  /** Something changed, up to this version. */
  hint(version: number): void {
    if (version <= this.hinted) return;
    this.hinted = version;
    void this.run();
  }

  /** After a break, or when the page is looked at again: hints may have been missed. */
  catchUp(): void {
    this.due = true;
    this.wakeUp?.();
    void this.run();
  }

  /** As `catchUp`, for what this person has just done themselves: nobody spreads out for it. */
  refresh(): void {
    this.hurry = true;
    this.catchUp();
  }

  /** Posts that came with a page or a window of it, read at `version`; answers those that are newer than what is held. */
  take(posts: readonly Post[], version: number): Post[] {
    const newer = posts.filter((post) => this.isNewer(post, this.held));
    for (const post of newer) {
      this.held.set(post.position ?? 0, post);
      this.lastPosition = Math.max(this.lastPosition, post.position ?? 0);
    }
    // Read before a change that was already handed over: that change has to be seen again.
    if (version < this.version) {
      this.rewind = Math.min(this.rewind, version);
      this.refresh();
    }
    return newer;
  }

  stop(): void {
    this.stopped = true;
    this.wakeUp?.();
  }

  private async run(): Promise<void> {
    if (this.running || this.stopped) return;
    this.running = true;
    let failures = 0;
    let looks = 0;
    try {
      while (!this.stopped && (this.due || this.hinted > this.version)) {
        if (failures + looks === 0) await this.spread();
        this.due = false;
        this.hurry = false;
        try {
          await this.readAll();
        } catch {
          if (this.stopped) return;
          this.due = true;
          this.tell('BEHIND');
          await this.rest(SOONEST * 2 ** Math.min(failures++, 10));
          continue;
        }
        if (this.stopped) return;
        this.handOver();
        this.tell('FRESH');
        failures = 0;
        looks = this.hinted > this.version ? looks + 1 : 0;
        if (looks >= LOOKS) this.hinted = this.version;
        else if (looks > 0) await this.rest((SOONEST / 4) * 2 ** looks);
      }
    } finally {
      this.running = false;
    }
  }

  private async readAll(): Promise<void> {
    this.cursor = Math.min(this.cursor, this.rewind);
    this.rewind = Infinity;
    for (let more = true; more && !this.stopped; ) {
      const since = this.cursor;
      const { version, posts, hasMore } = await this.ports.fetch(since);
      for (const post of posts) if (this.isNewer(post, this.gathered)) this.gathered.set(post.position ?? 0, post);
      this.cursor = Math.max(this.cursor, version);
      if (hasMore && version <= since) throw new Error('the answer goes on without going on');
      more = hasMore;
    }
  }

  private handOver(): void {
    const news = [...this.gathered.values()].filter((post) => this.isNewer(post, this.held)).toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0));
    this.gathered = new Map();
    this.version = Math.max(this.version, this.cursor);
    this.cursor = this.version;
    this.hinted = Math.max(this.hinted, this.version);
    const added = news.filter(({ position }) => (position ?? 0) > this.lastPosition);
    const changed = news.filter((post) => !added.includes(post));
    // What lies outside the windows that were loaded is not held: it comes as it is then with its window.
    for (const post of news) if (added.includes(post) || this.held.has(post.position ?? 0)) this.held.set(post.position ?? 0, post);
    this.lastPosition = Math.max(this.lastPosition, ...added.map(({ position }) => position ?? 0));
    if (news.length > 0) this.ports.apply({ added, changed });
  }

  private isNewer({ position, version }: Post, among: Map<number, Post>): boolean {
    if (position === null) return false;
    const known = among.get(position)?.version;
    return known === undefined || known === null || (version ?? 0) > known;
  }

  private async spread(): Promise<void> {
    if (this.hurry || this.people <= CROWD) return;
    await this.rest(Math.min(SPREAD_MS, this.people * 2), 0, () => this.hurry);
  }

  /** Waits a share of the time, from `least` to the whole, or until somebody calls for whom `ends` holds. */
  private async rest(ms: number, least = 0.5, ends: () => boolean = () => true): Promise<void> {
    const time = Math.min(LATEST, ms) * (least + (1 - least) * (this.ports.random ?? Math.random)());
    await new Promise<void>((resolve) => {
      this.wakeUp = () => {
        if (this.stopped || ends()) resolve();
      };
      void (this.ports.wait ?? pause)(time).then(resolve);
    });
    this.wakeUp = undefined;
  }

  private tell(state: 'FRESH' | 'BEHIND'): void {
    if (state === this.state) return;
    this.state = state;
    this.ports.onState?.(state);
  }
}
