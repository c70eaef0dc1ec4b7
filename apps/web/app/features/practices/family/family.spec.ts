import { describe, expect, it } from '@jest/globals';
import { branchesOf, citiesIn } from './branches';
import type { FamilyNode } from './family.query';
import { countStates, foldChildren } from './fold';
import { BOX, layTree } from './lay-tree';

function practice(id: string, parentId: string | null, generation: number, more: Partial<FamilyNode> = {}): FamilyNode {
  return { id, kind: 'PRACTICE', parentId, generation, practiceId: id, adoptionId: null, title: id, city: { name: `city of ${id}`, country: 'KR' }, year: 2020, state: null, isOpen: true, childCount: 0, ...more };
}

function adoption(id: string, parentId: string, generation: number, more: Partial<FamilyNode> = {}): FamilyNode {
  return { ...practice(id, parentId, generation), kind: 'ADOPTION', practiceId: parentId, adoptionId: id, state: 'RUNNING', ...more };
}

const three = [
  practice('first', null, 0, { childCount: 2 }),
  adoption('a', 'first', 1, { state: 'REPORTED', childCount: 1 }),
  adoption('b', 'first', 1),
  practice('second', 'a', 1, { childCount: 1 }),
  adoption('c', 'second', 2, { state: 'REPORTED', childCount: 1 }),
  practice('third', 'c', 2),
];

function many(number: number, countries: readonly string[]): FamilyNode[] {
  return Array.from({ length: number }, (_, index) => adoption(`n${index}`, 'first', 1, { city: { name: `n${index}`, country: countries[index % countries.length] ?? 'KR' }, state: index % 2 ? 'RUNNING' : 'REPORTED' }));
}

function tree(nodes: readonly FamilyNode[], asked = 'first') {
  const root = branchesOf(nodes, asked);
  if (!root) throw new Error('no root');
  return root;
}

describe('the family of a practice', () => {
  it('is a tree of cities: what a city made of what it took over is its own branch still', () => {
    const root = tree(three, 'second');
    expect(citiesIn(root).map(({ id, generation, practice: made, isAsked }) => [id, generation, made?.id, isAsked])).toEqual([
      ['first', 0, 'first', false],
      ['a', 1, 'second', true],
      ['c', 2, 'third', false],
      ['b', 1, undefined, false],
    ]);
  });

  it('tells how many were left out', () => {
    expect(tree([practice('first', null, 0, { childCount: 500 }), ...many(3, ['KE'])]).more).toBe(497);
  });

  it('shows a dozen cities each for itself and folds more by country', () => {
    expect(foldChildren(tree([practice('first', null, 0, { childCount: 12 }), ...many(12, ['KE'])])).folds).toEqual([]);
    const { single, folds } = foldChildren(tree([practice('first', null, 0, { childCount: 31 }), ...three.slice(1, 2), practice('second', 'a', 1), ...many(30, ['KE', 'BR', 'KE'])]));
    expect(single.map(({ id }) => id)).toEqual(['a']);
    expect(folds.map(({ country, cities }) => [country, cities.length])).toEqual([['KE', 20], ['BR', 10]]);
    expect(folds.flatMap(({ cities }) => countStates(cities)).reduce((sum, [, count]) => sum + count, 0)).toBe(30);
  });

  it('keeps five hundred cities of eighty countries readable, and loses none', () => {
    const countries = Array.from({ length: 80 }, (_, index) => `C${index}`);
    const root = tree([practice('first', null, 0, { childCount: 900 }), ...many(500, countries)]);
    const { folds } = foldChildren(root);
    expect(folds).toHaveLength(11);
    expect(folds.reduce((sum, { cities, more }) => sum + cities.length + more, 0)).toBe(900);
    expect(layTree(root).height).toBeLessThan(1_000);
  });

  it('is laid without a box on another, a generation a column', () => {
    const { boxes, lines, columns, width, height } = layTree(tree([...three, ...many(9, ['KE'])]));
    expect(columns).toBe(3);
    expect(lines).toHaveLength(boxes.length - 1);
    for (const [index, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + BOX).toBeLessThanOrEqual(width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      for (const other of boxes.slice(index + 1)) expect(box.x === other.x && box.y < other.y + other.height && other.y < box.y + box.height).toBe(false);
    }
  });
});
