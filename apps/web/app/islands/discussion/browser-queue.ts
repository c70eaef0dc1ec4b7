import { type SendAnswer, SendQueue, type WaitingPost, type WaitingStore } from '../../live/send-queue';
import { act, type ActDone } from './act';

const PREFIX = 'citylore:post:';
const LOCK = 'citylore:send';

/** What of this browser waits, each an entry of its own; a browser that keeps nothing keeps them with the page. */
export class BrowserStore implements WaitingStore {
  private readonly memory = new Map<string, WaitingPost>();

  constructor(private readonly prefix: string) {}

  all(): WaitingPost[] {
    const posts = new Map(this.memory);
    try {
      for (const name of Object.keys(localStorage)) {
        const post = name.startsWith(this.prefix) ? read(localStorage.getItem(name)) : undefined;
        if (post) posts.set(post.key, post);
      }
    } catch {
      // Storage is refused: what is in memory is all there is.
    }
    return [...posts.values()];
  }

  get(key: string): WaitingPost | undefined {
    try {
      return read(localStorage.getItem(this.prefix + key)) ?? this.memory.get(key);
    } catch {
      return this.memory.get(key);
    }
  }

  put(post: WaitingPost): void {
    try {
      localStorage.setItem(this.prefix + post.key, JSON.stringify(post));
      this.memory.delete(post.key);
    } catch {
      this.memory.set(post.key, post);
    }
  }

  remove(key: string): void {
    this.memory.delete(key);
    try {
      localStorage.removeItem(this.prefix + key);
    } catch {
      // As above.
    }
  }
}

function read(entry: string | null): WaitingPost | undefined {
  try {
    const post = JSON.parse(entry ?? 'null') as WaitingPost | null;
    return post && typeof post.key === 'string' && typeof post.fields === 'object' ? post : undefined;
  } catch {
    return undefined;
  }
}

interface Hooks {
  onChange: () => void;
  onStored: (post: WaitingPost, stored: ActDone) => void;
  /** What to say to somebody whose session has ended. */
  signIn: string;
}

/** One page of the browser sends at a time; without a secure line there is no such right, and the key alone prevents doubles. */
export function holdRight(name: string, work: () => Promise<void>): Promise<void> {
  const locks = (navigator as { locks?: LockManager }).locks;
  return locks ? locks.request(name, work).then(() => undefined) : work();
}

async function send({ fields, key }: WaitingPost, signIn: string): Promise<SendAnswer<ActDone>> {
  const answer = await act({ ...fields, intent: 'write', key });
  if (answer.kind === 'DONE') return { kind: 'STORED', stored: answer.answer };
  if (answer.kind === 'SIGNED_OUT') return { kind: 'LATER', words: signIn };
  return answer;
}

export function openQueue(memberId: string, { onChange, onStored, signIn }: Hooks): SendQueue<ActDone> {
  const queue = new SendQueue<ActDone>(memberId, {
    store: new BrowserStore(PREFIX),
    send: (post) => send(post, signIn),
    alone: (work) => holdRight(LOCK, work),
    onChange,
    onStored,
    now: () => Date.now(),
    after: (ms, run) => {
      const timer = setTimeout(run, Math.min(ms, 2 ** 31 - 1));
      return () => clearTimeout(timer);
    },
    random: Math.random,
  });
  window.addEventListener('online', () => queue.wake());
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(PREFIX)) onChange();
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && queue.wake());
  queue.wake();
  return queue;
}
