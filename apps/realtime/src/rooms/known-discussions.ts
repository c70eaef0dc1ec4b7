import type { HeardDiscussion } from '@libs/discussions/live/discussion-audience.service.js';

/** How long an answer is believed, that there is no such discussion too; milliseconds. */
const KEPT_MS = 3_000;
/** Answers kept; beyond that the oldest go. */
const KEPT = 5_000;
const AT_ONCE = 500;

interface Answer {
  until: number;
  discussion: HeardDiscussion | null;
}

/**
 * Discussions as the database has them, read for all who ask with one statement at a time: whoever names a thousand rooms that
 * are none costs as much as who names one.
 */
export class KnownDiscussions {
  private readonly answers = new Map<string, Answer>();
  private asked = new Map<string, PromiseWithResolvers<HeardDiscussion | null>>();
  private loading = new Map<string, PromiseWithResolvers<HeardDiscussion | null>>();
  /** Versions heard of while their discussion is being read: what is read may be older. */
  private readonly heard = new Map<string, number>();
  private readonly outdated = new Set<string>();

  constructor(
    private readonly load: (ids: string[]) => Promise<HeardDiscussion[]>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get(id: string): Promise<HeardDiscussion | null> {
    const answer = this.answers.get(id);
    if (answer && answer.until > this.now()) return Promise.resolve(answer.discussion);
    const waiting = (this.outdated.has(id) ? undefined : this.loading.get(id)) ?? this.asked.get(id);
    if (waiting) return waiting.promise;
    const asked = Promise.withResolvers<HeardDiscussion | null>();
    this.asked.set(id, asked);
    if (this.loading.size === 0) queueMicrotask(() => void this.loadNext());
    return asked.promise;
  }

  hinted(id: string, version: number): void {
    if (this.loading.has(id)) this.heard.set(id, Math.max(version, this.heard.get(id) ?? 0));
    const answer = this.answers.get(id);
    if (answer?.discussion) answer.discussion.version = Math.max(answer.discussion.version, version);
    else this.answers.delete(id);
  }

  forget(id: string): void {
    this.answers.delete(id);
    if (this.loading.has(id)) this.outdated.add(id);
  }

  private async loadNext(): Promise<void> {
    if (this.loading.size > 0 || this.asked.size === 0) return;
    const batch = [...this.asked].slice(0, AT_ONCE);
    this.loading = new Map(batch);
    for (const [id] of batch) this.asked.delete(id);
    try {
      const found = new Map((await this.load(batch.map(([id]) => id))).map((discussion) => [discussion.id, discussion]));
      for (const [id, { resolve }] of batch) resolve(this.keep(id, found.get(id) ?? null));
    } catch (err) {
      for (const [, { reject }] of batch) reject(err);
    }
    this.loading = new Map();
    this.heard.clear();
    this.outdated.clear();
    void this.loadNext();
  }

  private keep(id: string, discussion: HeardDiscussion | null): HeardDiscussion | null {
    if (discussion) discussion.version = Math.max(discussion.version, this.heard.get(id) ?? 0);
    if (this.outdated.has(id) || (!discussion && this.heard.has(id))) return discussion;
    this.answers.delete(id);
    this.answers.set(id, { until: this.now() + KEPT_MS, discussion });
    if (this.answers.size > KEPT) for (const oldest of this.answers.keys()) {
      this.answers.delete(oldest);
      break;
    }
    return discussion;
  }
}
