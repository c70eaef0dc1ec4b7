/** Answers kept at most, and their bytes together. */
const KEPT = 1_000;
const BYTES = 16 * 1024 * 1024;

export interface Made {
  body: Buffer;
  /** Whether it is the same for every visitor. */
  isShared: boolean;
}

interface Entry {
  until: number;
  making: Promise<Made>;
  /** Once it is made, and only where it is shared. */
  body?: Buffer;
}

/**
 * Answers to visitors, by operation and variables, for a moment: fresh for that long from when their making began and never
 * given after it, so that a visitor sees a write that much later at most. Many who ask at once wait for one making.
 */
export class VisitorAnswers {
  private readonly kept = new Map<string, Entry>();
  private bytes = 0;

  constructor(
    private readonly freshMs: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get isOn(): boolean {
    return this.freshMs > 0;
  }

  /** One that is there already. */
  fresh(key: string): Buffer | undefined {
    const found = this.kept.get(key);
    return found && found.until > this.now() ? found.body : undefined;
  }

  /** The answer, made for everybody who waits for it where it is shared, else for the one who asks. */
  async get(key: string, make: () => Promise<Made>): Promise<Buffer> {
    const now = this.now();
    const found = this.kept.get(key);
    if (found && found.until > now) {
      const made = await found.making;
      return (made.isShared ? made : await make()).body;
    }
    this.forgetUntil(now);
    const entry: Entry = { until: now + this.freshMs, making: make() };
    this.drop(key);
    this.kept.set(key, entry);
    try {
      const { body, isShared } = await entry.making;
      if (isShared) this.fill(key, entry, body);
      else this.drop(key, entry);
      return body;
    } catch (err) {
      this.drop(key, entry);
      throw err;
    }
  }

  private fill(key: string, entry: Entry, body: Buffer): void {
    if (this.kept.get(key) !== entry) return;
    entry.body = body;
    this.bytes += body.length;
    for (const oldest of this.kept.keys()) {
      if (this.bytes <= BYTES && this.kept.size <= KEPT) break;
      this.drop(oldest);
    }
  }

  // They lie in the order in which their making began, so the first that is fresh ends the search.
  private forgetUntil(now: number): void {
    for (const [key, { until }] of this.kept) {
      if (until > now) break;
      this.drop(key);
    }
  }

  private drop(key: string, only?: Entry): void {
    const entry = this.kept.get(key);
    if (!entry || (only && only !== entry)) return;
    this.bytes -= entry.body?.length ?? 0;
    this.kept.delete(key);
  }
}
