import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Gathering } from './gathering.js';
import { mergePosts, mergeTyping } from './merge-messages.js';

describe('gathering', () => {
  let sent: [room: string, told: string][];
  let gathering: Gathering<string>;
  beforeEach(() => {
    jest.useFakeTimers();
    sent = [];
    gathering = new Gathering<string>(10, (earlier, later) => earlier + later, (room, told) => sent.push([room, told]));
  });
  afterEach(() => void jest.useRealTimers());

  it('sends the first at once and what follows in one', () => {
    for (const told of ['a', 'b', 'c']) gathering.add('room', told);
    expect(sent).toEqual([['room', 'a']]);
    jest.advanceTimersByTime(9);
    gathering.add('room', 'd');
    expect(sent).toHaveLength(1);
    jest.advanceTimersByTime(1);
    expect(sent).toEqual([['room', 'a'], ['room', 'bcd']]);
  });

  it('begins anew after a quiet time, and right after what it gathered gathers on', () => {
    gathering.add('room', 'a');
    jest.advanceTimersByTime(10);
    gathering.add('room', 'b');
    gathering.add('room', 'c');
    jest.advanceTimersByTime(10);
    gathering.add('room', 'd');
    expect(sent.map(([, told]) => told)).toEqual(['a', 'b', 'c']);
    jest.advanceTimersByTime(10);
    expect(sent.map(([, told]) => told)).toEqual(['a', 'b', 'c', 'd']);
    jest.advanceTimersByTime(10);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('keeps rooms apart', () => {
    gathering.add('one', 'a');
    gathering.add('two', 'b');
    expect(sent).toEqual([['one', 'a'], ['two', 'b']]);
  });
});

describe('merging', () => {
  it('makes one hint of two that says no less', () => {
    const hint = (version: number, postIds: string[]) => ({ discussionId: 'd', version, lastPosition: version - 1, postIds });
    expect(mergePosts(hint(7, ['a', 'b']), hint(6, ['b', 'c']))).toEqual({ discussionId: 'd', version: 7, lastPosition: 6, postIds: ['a', 'b', 'c'] });
    expect(mergePosts(hint(1, Array.from({ length: 250 }, (_, index) => String(index))), hint(2, ['z'])).postIds).toHaveLength(200);
  });

  it('names who is writing once', () => {
    const [ana, ben] = [{ id: 'a', name: 'Ana' }, { id: 'b', name: 'Ben' }];
    expect(mergeTyping({ discussionId: 'd', people: [ana, ben] }, { discussionId: 'd', people: [ana] }).people).toEqual([ana, ben]);
  });
});
