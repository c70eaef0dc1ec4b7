import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DiscussionFeed, type FeedChanges } from './discussion-feed.js';
import { VirtualTime } from './testing/virtual-time.js';

interface Post {
  position: number | null;
  version: number | null;
  text: string;
}

/** A discussion as the database has it. */
class Thread {
  version = 0;
  readonly posts: Post[] = [];

  write(): void {
    this.version += 1;
    this.posts.push({ position: this.posts.length + 1, version: this.version, text: `written ${this.version}` });
  }

  edit(index: number): void {
    const post = this.posts[index % Math.max(1, this.posts.length)];
    if (!post) return;
    this.version += 1;
    Object.assign(post, { version: this.version, text: `edited ${this.version}` });
  }

  since(version: number, first: number): FeedChanges<Post> {
    const newer = this.posts.filter((post) => (post.version ?? 0) > version).toSorted((a, b) => (a.version ?? 0) - (b.version ?? 0));
    const posts = newer.slice(0, first).map((post) => ({ ...post }));
    const hasMore = newer.length > first;
    return { posts, hasMore, version: hasMore ? (posts.at(-1)?.version ?? 0) : this.version };
  }
}

/** Shows what a feed hands over, as a page would. */
class Shown {
  readonly order: number[] = [];
  readonly texts = new Map<number, string>();
  readonly faults: string[] = [];
  times = 0;

  apply = ({ added, changed }: { added: Post[]; changed: Post[] }): void => {
    this.times += 1;
    for (const { position, text } of added) {
      if (position === null || this.texts.has(position)) this.faults.push(`twice: ${position}`);
      if ((position ?? 0) <= (this.order.at(-1) ?? 0)) this.faults.push(`out of order: ${position}`);
      this.order.push(position ?? 0);
      this.texts.set(position ?? 0, text);
    }
    for (const { position, text } of changed) {
      if (this.texts.get(position ?? 0) === text) this.faults.push(`the same again: ${position}`);
      this.texts.set(position ?? 0, text);
    }
  };

  agreesWith(thread: Thread): void {
    expect(this.faults).toEqual([]);
    expect(this.order).toEqual(thread.posts.map(({ position }) => position));
    expect([...this.texts.entries()].toSorted(([a], [b]) => a - b).map(([, text]) => text)).toEqual(thread.posts.map(({ text }) => text));
  }
}

type Step = { kind: 'write' | 'hint' | 'old hint' | 'shown' | 'restart' | 'cut' | 'mend' } | { kind: 'edit'; index: number } | { kind: 'time'; ms: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom<Step>({ kind: 'write' }) },
    { weight: 4, arbitrary: fc.constantFrom<Step>({ kind: 'hint' }, { kind: 'old hint' }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('edit' as const), index: fc.nat(20) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('time' as const), ms: fc.integer({ min: 1, max: 5_000 }) }) },
    { weight: 1, arbitrary: fc.constantFrom<Step>({ kind: 'shown' }, { kind: 'restart' }, { kind: 'cut' }, { kind: 'mend' }) },
  ),
  { maxLength: 60 },
);

describe('the feed of a discussion', () => {
  it('shows each post once, in order, whatever hints and lines do', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.infiniteStream(fc.integer({ min: 0, max: 99 })), fc.integer({ min: 1, max: 4 }), fc.constantFrom(1, 400), async (plan, dice, size, people) => {
        const time = new VirtualTime();
        const thread = new Thread();
        const roll = () => dice.next().value as number;
        let cut = false;
        let atOnce = 0;
        let shown = new Shown();
        let feed: DiscussionFeed<Post>;
        const open = () => {
          shown = new Shown();
          const opened = shown;
          feed = new DiscussionFeed<Post>(0, 0, {
            apply: opened.apply,
            wait: time.wait,
            random: () => roll() / 100,
            fetch: async (since) => {
              expect((atOnce += 1)).toBe(1);
              try {
                if (cut || roll() < 15) throw new Error('lost on the way there');
                await time.wait(roll() * 3);
                const answer = thread.since(since, size);
                await time.wait(roll() * 3);
                if (cut || roll() < 15) throw new Error('lost on the way back');
                return answer;
              } finally {
                atOnce -= 1;
              }
            },
          });
          feed.people = people;
          feed.catchUp();
        };
        open();
        for (const step of plan) {
          if (step.kind === 'write') thread.write();
          else if (step.kind === 'edit') thread.edit(step.index);
          else if (step.kind === 'hint') feed!.hint(thread.version);
          else if (step.kind === 'old hint') feed!.hint(Math.floor((roll() / 100) * thread.version));
          else if (step.kind === 'shown') feed!.catchUp();
          else if (step.kind === 'cut') cut = true;
          else if (step.kind === 'mend') cut = false;
          else if (step.kind === 'time') await time.pass(step.ms);
          else {
            feed!.stop();
            await time.pass(1_000);
            open();
          }
        }
        cut = false;
        feed!.catchUp();
        await time.pass(3_600_000);
        shown.agreesWith(thread);
        expect(feed!.version).toBe(thread.version);
        expect(feed!.posts.map(({ position }) => position)).toEqual(shown.order);
        feed!.stop();
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  function open(thread: Thread, fetches: number[] = [], more: Partial<ConstructorParameters<typeof DiscussionFeed<Post>>[2]> = {}) {
    const time = new VirtualTime();
    const shown = new Shown();
    const feed = new DiscussionFeed<Post>(0, 0, {
      apply: shown.apply,
      wait: time.wait,
      random: () => 0.5,
      fetch: async (since) => {
        fetches.push(since);
        await time.wait(10);
        return thread.since(since, 100);
      },
      ...more,
    });
    return { time, shown, feed };
  }

  it('asks once for many hints', async () => {
    const thread = new Thread();
    const fetches: number[] = [];
    const { time, shown, feed } = open(thread, fetches);
    for (let count = 0; count < 100; count += 1) {
      thread.write();
      feed.hint(thread.version);
    }
    await time.pass(1_000);
    expect(fetches).toEqual([0]);
    shown.agreesWith(thread);
    feed.hint(50);
    await time.pass(1_000);
    expect(fetches).toHaveLength(1);
  });

  it('waits longer after each failure, and not at all when the line is back', async () => {
    const tries: number[] = [];
    const states: string[] = [];
    const { time, feed } = open(new Thread(), [], {
      onState: (state) => states.push(state),
      fetch: async () => {
        tries.push(time.now);
        if (tries.length < 8) throw new Error('away');
        return { version: 0, posts: [], hasMore: false };
      },
    });
    feed.catchUp();
    await time.pass(11_000);
    const waits = tries.slice(1).map((at, index) => at - (tries[index] ?? 0));
    expect(waits).toEqual([375, 750, 1_500, 3_000]);
    feed.catchUp();
    await time.pass(0);
    expect(tries).toHaveLength(6);
    await time.pass(120_000);
    expect(states).toEqual(['BEHIND', 'FRESH']);
  });

  it('looks again where the copy that answers lags behind the hint, and lets go of what never comes', async () => {
    const thread = new Thread();
    const fetches: number[] = [];
    const { time, shown, feed } = open(thread, fetches);
    feed.hint(1);
    await time.pass(300);
    expect(shown.times).toBe(0);
    thread.write();
    await time.pass(2_000);
    shown.agreesWith(thread);
    const before = fetches.length;
    feed.hint(1_000);
    await time.pass(3_600_000);
    expect(fetches.length - before).toBeLessThan(8);
    thread.write();
    feed.hint(thread.version);
    await time.pass(60_000);
    shown.agreesWith(thread);
  });

  it('spreads the questions of a large room, but not the answer to what one did oneself', async () => {
    const thread = new Thread();
    const fetches: number[] = [];
    const { time, feed } = open(thread, fetches);
    feed.people = 1_000;
    thread.write();
    feed.hint(1);
    await time.pass(900);
    expect(fetches).toHaveLength(0);
    await time.pass(200);
    expect(fetches).toHaveLength(1);
    thread.write();
    feed.hint(2);
    feed.refresh();
    await time.pass(1);
    expect(fetches).toHaveLength(2);
  });

  it('sees a change that fell between the reading of a window and its arrival', async () => {
    const thread = new Thread();
    for (let count = 0; count < 10; count += 1) thread.write();
    const { time, shown, feed } = open(thread);
    const window = { posts: thread.posts.slice(0, 5).map((post) => ({ ...post })), version: 10 };
    Object.assign(feed, { version: 10, lastPosition: 10 });
    thread.edit(2);
    feed.hint(11);
    await time.pass(1_000);
    expect(shown.texts.get(3)).toBe('edited 11');
    shown.texts.set(3, 'written 3');
    expect(feed.take(window.posts, window.version)).toHaveLength(5);
    await time.pass(1_000);
    expect(shown.texts.get(3)).toBe('edited 11');
  });

  it('refuses an answer that goes on for ever', async () => {
    let asked = 0;
    const { time, feed } = open(new Thread(), [], {
      fetch: async () => {
        asked += 1;
        return { version: 0, posts: [], hasMore: true };
      },
    });
    feed.catchUp();
    await time.pass(5_000);
    expect(asked).toBeLessThan(6);
    feed.stop();
  });
});
