import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Line } from './cue.js';
import { addLine, mergeLine, removeLine, setText, setTimes, shiftLines, splitLine, takeTimes, wrapLine } from './edit-cues.js';
import { beginHistory, record, redo, undo } from './history.js';

const line = (key: number, startMs: number, endMs: number, text: string): Line => ({ key, startMs, endMs, text });
const two = [line(1, 1000, 3000, 'The bus that reads'), line(2, 3000, 5000, 'comes on Tuesday')];
const words = (lines: readonly Line[]) => lines.map(({ startMs, endMs, text }) => `${startMs}-${endMs} ${text}`);

describe('acts on cues', () => {
  it('split where the words are parted, in time where the film stands, else as the letters divide it', () => {
    expect(words(splitLine(two, 1, { character: 7, ms: 1900, newKey: 9 }))).toEqual(['1000-1900 The bus', '1900-3000 that reads', '3000-5000 comes on Tuesday']);
    expect(words(splitLine(two, 1, { character: 7, ms: 4000, newKey: 9 })).slice(0, 2)).toEqual(['1000-1824 The bus', '1824-3000 that reads']);
    expect(words(splitLine(two, 2, { character: 0, newKey: 9 })).slice(1)).toEqual(['3000-4067 comes on', '4067-5000 Tuesday']);
    expect(splitLine([line(1, 0, 150, 'short')], 1, { character: 2, newKey: 9 })).toHaveLength(1);
  });

  it('merge with the next on one line where that holds both, else on two; without spaces where the language has none', () => {
    expect(words(mergeLine(two, 1, 'en'))).toEqual(['1000-5000 The bus that reads comes on Tuesday']);
    expect(words(mergeLine(two.map((one) => ({ ...one, text: `${one.text} in every street` })), 1, 'en'))).toEqual(['1000-5000 The bus that reads in every street\ncomes on Tuesday in every street']);
    expect(mergeLine([line(1, 0, 1000, '会读书'), line(2, 1000, 2000, '的巴士')], 1, 'zh')[0]?.text).toBe('会读书的巴士');
    expect(mergeLine(two, 2, 'en')).toBe(two);
    const long = [line(1, 0, 1000, 'x'.repeat(300)), line(2, 1000, 2000, 'y'.repeat(300))];
    expect(mergeLine(long, 1, 'en')).toBe(long);
  });

  it('wraps what is too wide where its words part, and joins what is not', () => {
    const wrapped = (text: string, language: string) => wrapLine([line(1, 0, 5000, text)], 1, language)[0]?.text;
    expect(wrapped('The library comes by bus, and it stays until the last child has a book', 'en')).toBe('The library comes by bus, and it\nstays until the last child has a book');
    expect(wrapped('On Saturdays\nthe street', 'en')).toBe('On Saturdays the street');
    expect(wrapped('会读书的巴士每个星期二到我们这里来了', 'zh')).toBe('会读书的巴士每个星\n期二到我们这里来了');
  });

  it('a beginning behind the end takes the end along, and the other way round', () => {
    expect(words(setTimes(two, 1, { startMs: 3500 }))).toEqual(['3000-5000 comes on Tuesday', '3500-5500 The bus that reads']);
    expect(words(setTimes(two, 2, { endMs: 2500 }))[0]).toBe('500-2500 comes on Tuesday');
    expect(setTimes(two, 1, { startMs: 1000 })).toBe(two);
  });

  it('shifts all, or from one on, never before the beginning', () => {
    expect(words(shiftLines(two, 500))).toEqual(['1500-3500 The bus that reads', '3500-5500 comes on Tuesday']);
    expect(words(shiftLines(two, -4000))).toEqual(['0-2000 The bus that reads', '2000-4000 comes on Tuesday']);
    expect(words(shiftLines(two, 250, 2))).toEqual(['1000-3000 The bus that reads', '3250-5250 comes on Tuesday']);
  });

  it('adds into the room that there is, and takes the times of another language once', () => {
    expect(words(addLine([line(1, 0, 1000, 'a'), line(2, 1800, 3000, 'b')], 9, { after: 1 }))).toEqual(['0-1000 a', '1000-1800 ', '1800-3000 b']);
    expect(words(addLine([], 9, { ms: 4200 }))).toEqual(['4200-6200 ']);
    let key = 10;
    const taken = takeTimes([line(1, 900, 3100, 'Le bus')], two, () => key++);
    expect(words(taken)).toEqual(['900-3100 Le bus', '3000-5000 ']);
    expect(takeTimes(taken, two, () => key++)).toBe(taken);
  });

  const lines = fc.array(fc.record({ startMs: fc.nat(60_000), length: fc.integer({ min: 100, max: 9000 }), text: fc.string({ maxLength: 40 }) }), { maxLength: 8 }).map((made) => made.map(({ startMs, length, text }, index) => line(index, startMs, startMs + length, text)));

  it('whatever is done, and undone: cues stay in order and last a while, and all comes back', () => {
    fc.assert(
      fc.property(lines, fc.array(fc.tuple(fc.nat(6), fc.nat(9), fc.integer({ min: -5000, max: 70_000 })), { maxLength: 12 }), (first, acts) => {
        let history = beginHistory(first.toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs));
        const begun = history.now;
        let newKey = 100;
        for (const [act, key, value] of acts) {
          const { now } = history;
          const after = [
            () => setText(now, key, `text ${value}`),
            () => setTimes(now, key, { startMs: value }),
            () => setTimes(now, key, { endMs: value }),
            () => splitLine(now, key, { character: value, ms: value, newKey: newKey++ }),
            () => mergeLine(now, key, 'en'),
            () => shiftLines(now, value, key % 2 ? key : undefined),
            () => (value % 2 ? addLine(now, newKey++, { after: key, ms: value }) : removeLine(now, key)),
          ][act]?.();
          if (after) history = record(history, after);
        }
        for (const [index, { startMs, endMs, text }] of history.now.entries()) {
          expect(startMs).toBeGreaterThanOrEqual(history.now[index - 1]?.startMs ?? 0);
          expect(endMs - startMs).toBeGreaterThanOrEqual(100);
          expect(text.length).toBeLessThanOrEqual(500);
        }
        expect(new Set(history.now.map(({ key }) => key)).size).toBe(history.now.length);
        const last = history.now;
        while (history.past.length > 0) history = undo(history);
        expect(history.now).toBe(begun);
        while (history.future.length > 0) history = redo(history);
        expect(history.now).toBe(last);
      }),
    );
  });

  it('typing in one line is one step of undoing', () => {
    let history = beginHistory(two);
    for (const text of ['T', 'Th', 'The']) history = record(history, setText(history.now, 1, text), 'text:1');
    history = record(history, setText(history.now, 2, 'x'), 'text:2');
    expect(undo(undo(history)).now).toBe(two);
  });
});
