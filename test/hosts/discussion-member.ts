import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '@libs/platform/ids/id.js';
import type { WaitingPost, WaitingStore } from '../../apps/web/app/live/send-queue.js';
import { Caller } from '../stack/caller.js';
import type { Player } from '../stack/cast.js';
import { type Stored, Tab, WRITE } from '../stack/tab.js';

const KINDS = ['THANKS', 'AGREE', 'IDEA', 'CELEBRATE'];
/** Milliseconds between an act and its opposite: a request whose answer was lost may still be on its way. */
const SETTLED = 12_000;

/** The discussions there are; `hot` is where nearly everybody writes. */
export interface Places {
  hot: string;
  others: string[];
  cityId: string;
}

/** What is kept in a browser when its tabs are closed. */
class Kept implements WaitingStore {
  private readonly entries = new Map<string, string>();
  all = () => [...this.entries.values()].map((entry) => JSON.parse(entry) as WaitingPost);
  get = (key: string) => this.all().find((post) => post.key === key);
  put = (post: WaitingPost) => void this.entries.set(post.key, JSON.stringify(post));
  remove = (key: string) => void this.entries.delete(key);
}

interface Ending {
  tab: Tab;
  close: () => void;
}

/** Somebody who writes, changes their mind and looks on in one tab or two, and remembers what they were told was done. */
export class DiscussionMember {
  /** By key, in the order of writing. */
  readonly written = new Map<string, { place: string; body: string }>();
  readonly acknowledged = new Map<string, Stored>();
  readonly edits: { postId: string; revision: number; body: string }[] = [];
  /** Posts that they took away, true, or brought back. */
  readonly removed = new Map<string, boolean>();
  /** `post kind`: on or off. */
  readonly reactions = new Map<string, boolean>();
  /** Names of reactions and ids of posts of which they were not told what became of a try. */
  readonly unsure = new Set<string>();
  readonly faults: string[] = [];
  replays = 0;
  retries = 0;
  reloads = 0;
  readonly caller: Caller;
  readonly store = new Kept();
  private tabs: Ending[] = [];
  private right: Promise<void> = Promise.resolve();
  private readonly replaying: Promise<void>[] = [];
  private readonly touched = new Map<string, number>();

  constructor(
    private readonly origin: string,
    readonly player: Player,
    private readonly name: string,
    private readonly random: () => number,
    /** Whether their browser knows locks: without, two tabs send the same post at once. */
    readonly locks = true,
  ) {
    this.caller = new Caller(origin, player.cookie);
  }

  get open(): Tab[] {
    return this.tabs.map(({ tab }) => tab);
  }

  async openTab(places: string[]): Promise<void> {
    const closing = Promise.withResolvers<void>();
    const tab: Tab = new Tab(new Caller(this.origin, this.player.cookie), this.player.memberId, {
      store: this.store,
      alone: (work) => (this.locks ? this.inTurn(work, closing.promise) : work()),
      onStored: (post, stored) => this.stored(post, stored),
    });
    this.tabs.push({
      tab,
      close: () => {
        tab.close();
        closing.resolve();
      },
    });
    // What the tab before had not sent goes on from here.
    tab.queue.wake();
    for (const id of places) await tab.open(id);
  }

  close(): void {
    for (const { tab, close } of this.tabs.splice(0)) {
      this.faults.push(...tab.faults);
      close();
    }
  }

  /** Acts until the time is over. */
  async act(places: Places, until: number): Promise<void> {
    for (let count = 1; Date.now() < until; count += 1) {
      await sleep(this.random() * 2_400);
      if (count === 3) await this.openThread(places);
      const dice = this.random();
      // Six posts a minute are allowed: sometimes the limit is met, and what waits for it is soon through.
      if (dice < 0.14 && this.store.all().filter(({ state }) => state !== 'REFUSED').length < 3) this.write(places, count);
      else if (dice < 0.6) await this.react(places);
      else if (dice < 0.85) await this.edit(count);
      else if (dice < 0.97) await this.removeOrRestore();
      else await this.reload(places);
    }
  }

  /** Everything that waits has been sent. */
  async untilSent(deadline: number): Promise<void> {
    while (this.store.all().some(({ state }) => state !== 'REFUSED')) {
      if (Date.now() > deadline) throw new Error(`Not sent: ${JSON.stringify(this.store.all())}`);
      await sleep(200);
    }
    await Promise.all(this.replaying);
  }

  /** A comment on the city: the first of them begins its thread. */
  comment(cityId: string): void {
    this.put(`city:${cityId}`, `${this.name} greets the city.`, { subjectKind: 'CITY', subjectId: cityId });
  }

  /** The city's thread, which is there since the first comment was acknowledged. */
  private async openThread({ cityId }: Places): Promise<void> {
    const [key] = [...this.written].find(([, { place }]) => place === `city:${cityId}`) ?? [];
    const thread = key && this.acknowledged.get(key)?.discussionId;
    if (thread) await this.open[0]?.open(thread);
  }

  private write({ hot, others, cityId }: Places, count: number): void {
    const dice = this.random();
    if (dice > 0.85) return this.put(`city:${cityId}`, `${this.name} on the city, ${count}.`, { subjectKind: 'CITY', subjectId: cityId });
    const discussionId = dice < 0.6 ? hot : this.one(others);
    const answered = this.random() < 0.3 ? this.one(this.seen(discussionId)) : undefined;
    const words = `${this.name} says ${count}${this.random() < 0.3 ? ` to @[somebody](member:${this.player.memberId})` : ''}`;
    this.put(discussionId, words, { discussionId, ...(answered?.state === 'SHOWN' ? { answersId: answered.id } : {}) });
  }

  private put(place: string, body: string, fields: Record<string, string>): void {
    const key = newId();
    const text = `${body} (${key})`;
    this.written.set(key, { place, body: text });
    const tab = this.one(this.open);
    tab.queue.add(key, place, { ...fields, body: text, language: 'en' });
    // The same at the same moment, past the queue.
    if (this.random() < 0.1) this.replaying.push(this.replay(key, { ...fields, body: text, language: 'en' }, 0));
  }

  private stored(post: WaitingPost, stored: Stored): void {
    this.retries += post.tries - 1;
    this.told(post.key, stored);
    if (this.random() < 0.2) this.replaying.push(this.replay(post.key, post.fields, this.random() * 5_000));
  }

  private told(key: string, stored: Stored): void {
    const before = this.acknowledged.get(key);
    if (before && before.postId !== stored.postId) this.faults.push(`the key ${key} made the posts ${before.postId} and ${stored.postId}`);
    this.acknowledged.set(key, stored);
  }

  private async replay(key: string, fields: Record<string, string>, after: number): Promise<void> {
    await sleep(after);
    this.replays += 1;
    const outcome = await this.caller.ask<{ writePost: { post: { id: string }; discussion: { id: string } } }>(WRITE, { input: { key, ...fields } });
    if (outcome.kind === 'DONE') this.told(key, { postId: outcome.data.writePost.post.id, discussionId: outcome.data.writePost.discussion.id });
    else if (this.acknowledged.has(key)) this.faults.push(`a repeat of ${key} was refused: ${outcome.reason}`);
  }

  private async react(places: Places): Promise<void> {
    const post = this.one(this.seen(this.one([places.hot, ...places.others])));
    if (!post || post.state !== 'SHOWN' || this.isOwn(post.id)) return;
    const kind = this.one(KINDS);
    const name = `${post.id} ${kind}`;
    if (!this.mayTouch(name)) return;
    const on = !this.reactions.get(name);
    const outcome = await this.caller.ask('mutation ($id: ID!, $kind: ReactionKind!, $on: Boolean!) { reactToPost(id: $id, kind: $kind, on: $on) { id } }', { id: post.id, kind, on });
    this.note(name, outcome, () => this.reactions.set(name, on));
  }

  private async edit(count: number): Promise<void> {
    const mine = this.ofMine();
    if (!mine) return;
    const read = await this.caller.ask<{ postHistory: { revision: number }[] }>('query ($id: ID!) { postHistory(id: $id) { revision } }', { id: mine.postId });
    if (read.kind === 'REFUSED') return;
    const revision = Math.max(0, ...read.data.postHistory.map((one) => one.revision));
    const body = `${this.name} mends it, ${count} (${newId()})`;
    const outcome = await this.caller.ask<{ editPost: { revision: number } }>('mutation ($input: EditPostInput!) { editPost(input: $input) { revision } }', {
      input: { id: mine.postId, revision, body, language: 'en' },
    });
    if (outcome.kind === 'DONE') this.edits.push({ postId: mine.postId, revision: outcome.data.editPost.revision, body });
  }

  private async removeOrRestore(): Promise<void> {
    const mine = this.ofMine();
    if (!mine || !this.mayTouch(mine.postId)) return;
    const remove = !this.removed.get(mine.postId);
    const outcome = await this.caller.ask(`mutation ($id: ID!) { ${remove ? 'removePost' : 'restorePost'}(id: $id) { id } }`, { id: mine.postId });
    this.note(mine.postId, outcome, () => this.removed.set(mine.postId, remove));
  }

  private note(name: string, outcome: { kind: 'DONE' } | { kind: 'REFUSED'; unsure?: boolean }, done: () => void): void {
    if (outcome.kind === 'DONE') {
      this.unsure.delete(name);
      done();
    } else if (outcome.unsure) this.unsure.add(name);
  }

  /** One of the tabs goes, in the middle of whatever it does, and is opened anew. */
  private async reload({ hot, others }: Places): Promise<void> {
    const [ending] = this.tabs.splice(Math.floor(this.random() * this.tabs.length), 1);
    if (!ending) return;
    const places = [...ending.tab.feeds.keys()];
    this.faults.push(...ending.tab.faults);
    ending.close();
    this.reloads += 1;
    await this.openTab(places.length > 0 ? places : [hot, ...others]);
  }

  private async inTurn(work: () => Promise<void>, closed: Promise<void>): Promise<void> {
    const turn = this.right.then(() => Promise.race([work(), closed]));
    this.right = turn.catch(() => undefined);
    return turn;
  }

  private seen(id: string) {
    return this.open.map((tab) => tab.feeds.get(id)?.posts ?? []).find((posts) => posts.length > 0) ?? [];
  }

  private isOwn(postId: string): boolean {
    return [...this.acknowledged.values()].some((stored) => stored.postId === postId);
  }

  private ofMine(): Stored | undefined {
    return this.one([...this.acknowledged.values()]);
  }

  private mayTouch(name: string): boolean {
    const now = Date.now();
    if (now - (this.touched.get(name) ?? 0) < SETTLED) return false;
    this.touched.set(name, now);
    return true;
  }

  private one<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }
}
