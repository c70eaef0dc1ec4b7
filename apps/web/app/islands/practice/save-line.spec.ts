import { beforeEach, describe, expect, it } from '@jest/globals';
import { type KeptSection, type Pairs, type SaveAnswer, SaveLine, type SaveState } from './save-line.js';

type Answer = SaveAnswer<string>;
const text = (value: string): Pairs => [['title', value]];

/** A server that keeps a section as the API does: a save that names other edits is a conflict, unless it says what is there already. */
class Server {
  content: Pairs | undefined;
  edits = 0;
  saves = 0;
  readonly failures: ('line' | 'answer' | 'signedOut' | 'faults')[] = [];

  async send(pairs: Pairs, edits: number): Promise<Answer> {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const failure = this.failures.shift();
    if (failure === 'line') return { kind: 'later' };
    if (failure === 'signedOut') return { kind: 'signedOut' };
    if (failure === 'faults') return { kind: 'faults', fields: [], words: 'too long' };
    const answer = this.answer(pairs, edits);
    return failure === 'answer' ? { kind: 'later' } : answer;
  }

  private answer(pairs: Pairs, edits: number): Answer {
    if (JSON.stringify(this.content) === JSON.stringify(pairs)) return { kind: 'saved', edits: this.edits, saved: '' };
    if (edits !== this.edits) return { kind: 'conflict', words: 'Ana' };
    this.content = pairs;
    this.edits += 1;
    this.saves += 1;
    return { kind: 'saved', edits: this.edits, saved: '' };
  }
}

describe('saving a section as it is typed', () => {
  let server: Server;
  let kept: KeptSection | undefined;
  let told: SaveState<string>['kind'][];
  let planned: (() => void) | undefined;

  const open = (edits = server.edits) =>
    new SaveLine<string>(edits, {
      send: (pairs, seen) => server.send(pairs, seen),
      keep: (section) => (kept = structuredClone(section)),
      forget: () => (kept = undefined),
      tell: ({ kind }) => told.push(kind),
      after: (_, act) => {
        planned = act;
        return () => (planned = undefined);
      },
    });

  beforeEach(() => {
    server = new Server();
    kept = undefined;
    told = [];
    planned = undefined;
  });

  it('keeps what is typed at once, and forgets it when the server has it', async () => {
    const line = open();
    line.change(text('a'));
    expect(kept).toEqual({ edits: 0, pairs: text('a'), sent: undefined });
    await line.finish();
    expect(server.content).toEqual(text('a'));
    expect(kept).toBeUndefined();
    expect(line.isDirty).toBe(false);
    expect(told).toEqual(['saving', 'saved']);
  });

  it('sends what was typed meanwhile after it, on the edits that the save before made', async () => {
    const line = open();
    line.change(text('a'));
    const done = line.finish();
    line.change(text('ab'));
    await done;
    expect(server.content).toEqual(text('ab'));
    expect(server.edits).toBe(2);
    expect(kept).toBeUndefined();
  });

  it('a line that breaks loses nothing, and it is sent again', async () => {
    server.failures.push('line', 'line');
    const line = open();
    line.change(text('a'));
    await line.finish();
    expect(told.at(-1)).toBe('later');
    expect(kept?.pairs).toEqual(text('a'));
    planned?.();
    await line.finish();
    line.wake();
    await line.finish();
    expect(server.content).toEqual(text('a'));
    expect(kept).toBeUndefined();
  });

  it('a save whose answer was lost is no conflict with oneself, whatever is typed after it', async () => {
    server.failures.push('answer');
    const line = open();
    line.change(text('a'));
    await line.finish();
    line.change(text('ab'));
    await line.finish();
    expect(server.content).toEqual(text('ab'));
    expect(line.isConflict).toBe(false);
    expect(kept).toBeUndefined();
  });

  it('nor after the page was loaded again', async () => {
    server.failures.push('answer');
    const before = open();
    before.change(text('a'));
    await before.finish();
    before.change(text('ab'));
    const left = kept;
    const line = open();
    if (left) line.resume(left);
    await line.finish();
    expect(server.content).toEqual(text('ab'));
    expect(line.isConflict).toBe(false);
  });

  it('a save of somebody else is never overwritten, and what was written stays kept', async () => {
    const line = open();
    server.content = text('theirs');
    server.edits = 1;
    line.change(text('mine'));
    await line.finish();
    expect(line.isConflict).toBe(true);
    line.change(text('mine, longer'));
    await line.finish();
    expect(server.content).toEqual(text('theirs'));
    expect(kept).toEqual({ edits: 0, pairs: text('mine, longer'), sent: undefined });
  });

  it('what is refused stays kept, and the next change is tried', async () => {
    server.failures.push('faults');
    const line = open();
    line.change(text('much too long'));
    await line.finish();
    expect(told.at(-1)).toBe('faults');
    expect(kept?.pairs).toEqual(text('much too long'));
    line.change(text('short'));
    await line.finish();
    expect(server.content).toEqual(text('short'));
    expect(kept).toBeUndefined();
  });

  it('a session that ended loses nothing', async () => {
    server.failures.push('signedOut');
    const line = open();
    line.change(text('a'));
    await line.finish();
    expect(told.at(-1)).toBe('signedOut');
    expect(kept?.pairs).toEqual(text('a'));
    line.wake();
    await line.finish();
    expect(server.content).toEqual(text('a'));
  });

  it('where only asking saves, nothing leaves the browser before, and what was asked for is sent through', async () => {
    const line = new SaveLine<string>(0, {
      send: (pairs, seen) => server.send(pairs, seen),
      keep: (section) => (kept = structuredClone(section)),
      forget: () => (kept = undefined),
      tell: ({ kind }) => told.push(kind),
      after: (_, act) => {
        planned = act;
        return () => (planned = undefined);
      },
      isAskedOnly: true,
    });
    line.change(text('a'));
    line.wake();
    expect([server.saves, kept?.pairs, planned]).toEqual([0, text('a'), undefined]);
    server.failures.push('line');
    await line.finish();
    line.change(text('ab'));
    planned?.();
    await line.finish();
    expect([server.content, kept, told.at(-1)]).toEqual([text('ab'), undefined, 'saved']);
    line.change(text('abc'));
    expect([server.saves, told.at(-1)]).toEqual([2, 'waiting']);
  });

  it('a conflict that was decided goes on from what the other has saved', async () => {
    const line = open();
    server.content = text('theirs');
    server.edits = 1;
    line.change(text('mine'));
    await line.finish();
    line.rebase(1);
    line.change(text('mine and theirs'));
    await line.finish();
    expect([server.content, line.isConflict, kept]).toEqual([text('mine and theirs'), false, undefined]);
  });
});
