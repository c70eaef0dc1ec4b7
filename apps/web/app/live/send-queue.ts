export type WaitingState = 'WAITING' | 'SENDING' | 'REFUSED';

/** A post that the server has not acknowledged yet, as it is kept in the browser. */
export interface WaitingPost {
  /** Made once; the server makes one post of it however often it arrives. */
  key: string;
  /** Whose it is: another person at the same browser does not send it. */
  memberId: string;
  /** Posts of one place are sent in the order in which they were written. */
  place: string;
  fields: Record<string, string>;
  state: WaitingState;
  /** Why it was refused, or what it waits for; a sentence in the language of who wrote it. */
  words?: string;
  /** The server named the time to wait for. */
  told?: boolean;
  writtenAt: number;
  tries: number;
  notBefore: number;
}

export type SendAnswer<Stored> =
  | { kind: 'STORED'; stored: Stored }
  | { kind: 'REFUSED'; words: string }
  /** The line, the server or a limit: later it may go. */
  | { kind: 'LATER'; seconds?: number; words?: string };

/** Where posts wait: of every page of the browser. One entry a post, so that pages never write over each other. */
export interface WaitingStore {
  all(): WaitingPost[];
  get(key: string): WaitingPost | undefined;
  put(post: WaitingPost): void;
  remove(key: string): void;
}

export interface QueuePorts<Stored> {
  store: WaitingStore;
  send: (post: WaitingPost) => Promise<SendAnswer<Stored>>;
  /** Runs the work while no other page of the browser runs its own. */
  alone: (work: () => Promise<void>) => Promise<void>;
  onChange: () => void;
  onStored: (post: WaitingPost, stored: Stored) => void;
  now: () => number;
  /** Answers how to call it off. */
  after: (ms: number, act: () => void) => () => void;
  random: () => number;
}

/** Milliseconds. */
const SOONEST = 1_000;
const LATEST = 60_000;

/** Holds written posts until the server has acknowledged them; each becomes one post, in the order of writing. */
export class SendQueue<Stored> {
  private running = false;
  private again = false;
  private stopped = false;
  private cancel: (() => void) | undefined;

  constructor(
    private readonly memberId: string,
    private readonly ports: QueuePorts<Stored>,
  ) {}

  /** What waits in a place, or anywhere, in the order of writing. */
  waiting(place?: string): WaitingPost[] {
    return this.ports.store
      .all()
      .filter((post) => post.memberId === this.memberId && (place === undefined || post.place === place))
      .toSorted((a, b) => a.writtenAt - b.writtenAt || (a.key < b.key ? -1 : 1));
  }

  add(key: string, place: string, fields: Record<string, string>): void {
    // Two posts of the same millisecond keep their order.
    const writtenAt = Math.max(this.ports.now(), ...this.waiting(place).map((post) => post.writtenAt + 1));
    this.ports.store.put({ key, memberId: this.memberId, place, fields, state: 'WAITING', writtenAt, tries: 0, notBefore: 0 });
    this.ports.onChange();
    void this.run();
  }

  /** Takes one back, with its text: to be mended, or thrown away. */
  take(key: string): WaitingPost | undefined {
    const post = this.ports.store.get(key);
    this.ports.store.remove(key);
    this.ports.onChange();
    void this.run();
    return post;
  }

  /** The line is back, the page was opened, another page changed something. */
  wake(): void {
    for (const post of this.waiting()) {
      if (post.state === 'WAITING' && !post.told && post.notBefore > 0) this.ports.store.put({ ...post, notBefore: 0 });
    }
    void this.run();
  }

  stop(): void {
    this.stopped = true;
    this.cancel?.();
  }

  private async run(): Promise<void> {
    this.again = true;
    if (this.running || this.stopped) return;
    this.running = true;
    try {
      while (this.again && !this.stopped) {
        this.again = false;
        if (this.next()) await this.ports.alone(() => this.sendAll());
      }
    } finally {
      this.running = false;
    }
    this.plan();
  }

  private async sendAll(): Promise<void> {
    for (let post = this.next(); post && !this.stopped; post = this.next()) await this.sendOne(post);
  }

  /** Of each place only the first may go. One marked as being sent is: its page died while it held the right to send. */
  private next(): WaitingPost | undefined {
    return this.heads().find(({ notBefore }) => notBefore <= this.ports.now());
  }

  private heads(): WaitingPost[] {
    const places = new Set<string>();
    return this.waiting().filter(({ state, place }) => {
      if (state === 'REFUSED' || places.has(place)) return false;
      places.add(place);
      return true;
    });
  }

  private async sendOne(post: WaitingPost): Promise<void> {
    const { store } = this.ports;
    const sent: WaitingPost = { ...post, state: 'SENDING', words: undefined, told: undefined, tries: post.tries + 1 };
    store.put(sent);
    this.ports.onChange();
    const answer = await this.ports.send(sent).catch((): SendAnswer<Stored> => ({ kind: 'LATER' }));
    if (this.stopped) return;
    if (answer.kind === 'STORED') {
      store.remove(post.key);
      this.ports.onStored(sent, answer.stored);
    } else if (store.get(post.key)) {
      store.put(answer.kind === 'REFUSED' ? { ...sent, state: 'REFUSED', words: answer.words } : this.later(sent, answer));
    }
    this.ports.onChange();
  }

  private later(post: WaitingPost, { seconds, words }: { seconds?: number; words?: string }): WaitingPost {
    const ms = seconds === undefined ? Math.min(LATEST, SOONEST * 2 ** Math.min(post.tries - 1, 10)) * (0.5 + this.ports.random() / 2) : seconds * 1_000;
    return { ...post, state: 'WAITING', notBefore: this.ports.now() + ms, words, told: seconds !== undefined };
  }

  private plan(): void {
    this.cancel?.();
    const soonest = Math.min(...this.heads().map(({ notBefore }) => notBefore));
    if (this.stopped || !Number.isFinite(soonest)) return;
    this.cancel = this.ports.after(Math.max(0, soonest - this.ports.now()), () => void this.run());
  }
}
