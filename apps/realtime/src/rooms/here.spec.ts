import { describe, expect, it } from '@jest/globals';
import { newId } from '@libs/platform/ids/id.js';
import { mergeHere, packHere, roomHere } from './here.js';
import { OtherProcesses } from './other-processes.js';

const ids = (count: number) => Array.from({ length: count }, () => newId());
const person = (id: string) => ({ id, name: 'Ana' });

describe('who is here', () => {
  it('counts who is in two processes once', () => {
    const [ana = '', ben = '', carl = ''] = ids(3);
    expect(mergeHere([roomHere([ana, ben], [person(ana)]), roomHere([ana, carl], [person(ana), person(carl)])])).toEqual({ count: 3, people: [person(ana), person(carl)] });
    expect(mergeHere([])).toEqual({ count: 0, people: [] });
  });

  it('adds up where they are too many to be marked, and names twenty', () => {
    const [many, some] = [ids(301), ids(40)];
    expect(mergeHere([roomHere(many, many.map(person)), roomHere(some, some.map(person))])).toMatchObject({ count: 341 });
    expect(mergeHere([roomHere(many, many.map(person)), roomHere(some, some.map(person))]).people).toHaveLength(20);
  });

  it('is packed into messages that the bus takes, whatever the names', () => {
    const rooms = Array.from({ length: 50 }, (_, index): [string, ReturnType<typeof roomHere>] => {
      const members = ids(index * 6);
      return [`discussion:${newId()}`, roomHere(members, members.map((id) => ({ id, name: '城'.repeat(120) })))];
    });
    const packed = packHere('process', rooms);
    expect(packed.length).toBeGreaterThan(1);
    for (const told of packed) expect(Buffer.byteLength(JSON.stringify({ here: told }))).toBeLessThanOrEqual(7_900);
    const all = Object.assign({}, ...packed.map((told) => told.rooms)) as Record<string, { count: number; marks: string }>;
    expect(rooms.map(([name, { count, marks }]) => [name, count, marks])).toEqual(rooms.map(([name]) => [name, all[name]?.count, all[name]?.marks]));
  });
});

describe('other processes', () => {
  const here = (count: number) => ({ count, marks: 'x'.repeat(count * 8), people: [] });
  it('are believed until they are silent, say so or end', () => {
    const others = new OtherProcesses(20_000);
    expect(others.heard({ from: 'a', rooms: { one: here(2), two: here(1) } }, 0)).toEqual(['one', 'two']);
    expect(others.heard({ from: 'a', rooms: { one: here(2) } }, 5_000)).toEqual([]);
    expect(others.heard({ from: 'b', rooms: { one: here(3) } }, 15_000)).toEqual(['one']);
    expect(others.of('one').map(({ count }) => count)).toEqual([2, 3]);
    expect(others.heard({ from: 'a', rooms: { two: here(0) } }, 15_000)).toEqual(['two']);
    expect(others.sweep(25_001)).toEqual(['one']);
    expect(others.of('one').map(({ count }) => count)).toEqual([3]);
    expect(others.heard({ from: 'b', rooms: {}, ends: true }, 26_000)).toEqual(['one']);
    expect(others.of('one')).toEqual([]);
  });
});
