import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type SendAnswer, SendQueue, type WaitingPost, type WaitingStore } from './send-queue.js';
import { VirtualTime } from './testing/virtual-time.js';

/** What stays in a browser when its pages are closed. */
class Kept implements WaitingStore {
  private readonly entries = new Map<string, string>();
  all = () => [...this.entries.values()].map((entry) => JSON.parse(entry) as WaitingPost);
  get = (key: string) => this.all().find((post) => post.key === key);
  put = (post: WaitingPost) => void this.entries.set(post.key, JSON.stringify(post));
  remove = (key: string) => void this.entries.delete(key);
}

/** The right to send, which a page loses when it is closed. */
class Right {
  private line: Promise<void> = Promise.resolve();

  alone(closed: Promise<void>): (work: () => Promise<void>) => Promise<void> {
    return (work) => {
      const turn = this.line.then(() => Promise.race([work(), closed]));
      this.line = turn.catch(() => undefined);
      return turn;
    };
  }
}

/** A server that makes one post of a key. */
class Server {
  readonly posts: { key: string; place: string; body: string }[] = [];

  store({ key, place, fields }: WaitingPost): number {
    const known = this.posts.findIndex((post) => post.key === key);
    if (known >= 0) return known + 1;
    return this.posts.push({ key, place, body: fields.body ?? '' });
  }

  in(place: string): string[] {
    return this.posts.filter((post) => post.place === place).map(({ body }) => body);
  }
}

const LATER: SendAnswer<number> = { kind: 'LATER' };

describe('the queue of written posts', () => {
  let time: VirtualTime;
  let kept: Kept;
  let right: Right;
  let server: Server;
  let stored: string[];

  beforeEach(() => {
    time = new VirtualTime();
    kept = new Kept();
    right = new Right();
    server = new Server();
    stored = [];
  });

  function page(send: (post: WaitingPost) => Promise<SendAnswer<number>>, memberId = 'ana') {
    let close = () => {};
    const closed = new Promise<void>((resolve) => (close = resolve));
    const queue = new SendQueue<number>(memberId, {
      store: kept,
      send,
      alone: right.alone(closed),
      onChange: () => undefined,
      onStored: ({ key }) => stored.push(key),
      now: () => time.now,
      after: (ms, act) => time.after(ms, act),
      random: () => 0.5,
    });
    return {
      queue,
      close: () => {
        queue.stop();
        close();
      },
    };
  }

  const deliver = async (post: WaitingPost): Promise<SendAnswer<number>> => ({ kind: 'STORED', stored: server.store(post) });

  it('makes one post of each, in order, whatever the line, the server and the pages do', async () => {
    const plan = fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), page: fc.nat(1), place: fc.constantFrom('here', 'there') }) },
        { weight: 2, arbitrary: fc.record({ kind: fc.constant('time' as const), ms: fc.integer({ min: 1, max: 20_000 }) }) },
        { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('reload' as const, 'wake' as const), page: fc.nat(1) }) },
      ),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(plan, fc.infiniteStream(fc.integer({ min: 0, max: 99 })), async (steps, dice) => {
        time = new VirtualTime();
        kept = new Kept();
        right = new Right();
        server = new Server();
        const roll = () => dice.next().value as number;
        let calm = false;
        let atOnce = 0;
        const send = (alive: () => boolean) => async (post: WaitingPost): Promise<SendAnswer<number>> => {
          atOnce += 1;
          const end = (answer: SendAnswer<number>) => {
            if (alive()) expect(atOnce).toBe(1);
            atOnce -= 1;
            return answer;
          };
          await time.wait(roll());
          const fate = calm ? 99 : roll();
          if (fate < 15) return end(LATER);
          if (fate < 25) return end({ kind: 'LATER', seconds: roll(), words: 'not so fast' });
          const position = server.store(post);
          await time.wait(roll());
          if (fate < 50) return end(LATER);
          return end({ kind: 'STORED', stored: position });
        };
        const open = () => {
          let alive = true;
          const opened = page((post) => send(() => alive)(post));
          return { ...opened, close: () => ((alive = false), (atOnce = 0), opened.close()) };
        };
        const pages = [open(), open()];
        const written: Record<string, string[]> = { here: [], there: [] };
        let keys = 0;
        for (const step of steps) {
          if (step.kind === 'time') await time.pass(step.ms);
          else if (step.kind === 'write') {
            keys += 1;
            written[step.place]?.push(`text ${keys}`);
            pages[step.page]?.queue.add(`key-${keys}`, step.place, { body: `text ${keys}` });
          } else {
            if (step.kind === 'reload') {
              pages[step.page]?.close();
              pages[step.page] = open();
            }
            pages[step.page]?.queue.wake();
          }
        }
        calm = true;
        for (const { queue } of pages) queue.wake();
        await time.pass(3_600_000);
        expect(kept.all()).toEqual([]);
        expect(server.in('here')).toEqual(written.here);
        expect(server.in('there')).toEqual(written.there);
        for (const one of pages) one.close();
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('waits with a lost line, longer each time, and goes at once when it is back', async () => {
    const tries: number[] = [];
    let away = true;
    const { queue } = page(async (post) => {
      tries.push(time.now);
      if (away) throw new Error('away');
      return deliver(post);
    });
    queue.add('a', 'here', { body: 'one' });
    await time.pass(6_000);
    expect(tries).toEqual([0, 750, 2_250, 5_250]);
    expect(queue.waiting('here')).toMatchObject([{ state: 'WAITING', tries: 4 }]);
    away = false;
    queue.wake();
    await time.pass(0);
    expect(server.in('here')).toEqual(['one']);
    expect(stored).toEqual(['a']);
    expect(queue.waiting()).toEqual([]);
  });

  it('keeps the text of what was refused, and sends what was written after it', async () => {
    const { queue } = page(async (post) => (post.fields.body === 'bad' ? { kind: 'REFUSED', words: 'This discussion is closed.' } : deliver(post)));
    queue.add('a', 'here', { body: 'bad' });
    queue.add('b', 'here', { body: 'good' });
    await time.pass(60_000);
    expect(server.in('here')).toEqual(['good']);
    expect(queue.waiting('here')).toMatchObject([{ key: 'a', state: 'REFUSED', words: 'This discussion is closed.', tries: 1, fields: { body: 'bad' } }]);
    expect(queue.take('a')?.fields.body).toBe('bad');
    expect(queue.waiting()).toEqual([]);
  });

  it('holds to the time that the server named, whoever wakes it', async () => {
    const tries: number[] = [];
    const { queue } = page(async (post) => {
      tries.push(time.now);
      return tries.length === 1 ? { kind: 'LATER', seconds: 40, words: 'One post in a minute here.' } : deliver(post);
    });
    queue.add('a', 'here', { body: 'one' });
    await time.pass(1_000);
    expect(queue.waiting()).toMatchObject([{ state: 'WAITING', words: 'One post in a minute here.' }]);
    queue.wake();
    await time.pass(60_000);
    expect(tries).toEqual([0, 40_000]);
  });

  it('a limit in one discussion holds up no other', async () => {
    const { queue } = page(async (post) => (post.place === 'slow' ? { kind: 'LATER', seconds: 300 } : deliver(post)));
    queue.add('a', 'slow', { body: 'one' });
    queue.add('b', 'slow', { body: 'two' });
    queue.add('c', 'here', { body: 'three' });
    await time.pass(1_000);
    expect(server.in('here')).toEqual(['three']);
    expect(queue.waiting('slow').map(({ tries }) => tries)).toEqual([1, 0]);
  });

  it('sends nothing that somebody else wrote at the same browser', async () => {
    const ana = page(async () => LATER);
    ana.queue.add('a', 'here', { body: 'mine' });
    await time.pass(100);
    ana.close();
    const ben = page(deliver, 'ben');
    ben.queue.wake();
    await time.pass(60_000);
    expect(server.posts).toEqual([]);
    expect(ben.queue.waiting()).toEqual([]);
    const again = page(deliver);
    again.queue.wake();
    await time.pass(0);
    expect(server.in('here')).toEqual(['mine']);
  });

  it('a post taken back while it is on its way does not come back', async () => {
    const { queue } = page(async () => {
      await time.wait(100);
      return LATER;
    });
    queue.add('a', 'here', { body: 'one' });
    await time.pass(50);
    queue.take('a');
    await time.pass(60_000);
    expect(queue.waiting()).toEqual([]);
  });
});
