import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import { orderOf, SECONDS } from '../../tools/lib/test-order.mjs';

const few = Array.from({ length: 40 }, (_, index) => `libs/a/b${index}.e2e-spec.ts`);
const dear = ['test/browser/x.browser-spec.ts', 'test/browser/y.browser-spec.ts', 'test/hosts/z.hosts-spec.ts'];

it('takes every test file once, and begins with one of the dear ones', () => {
  const order = orderOf([...few, ...dear, 'libs/a/c.spec.ts']);
  expect(order.toSorted()).toEqual([...few, ...dear, 'libs/a/c.spec.ts'].toSorted());
  expect(order.slice(0, 2)).toEqual(['test/hosts/z.hosts-spec.ts', 'libs/a/b0.e2e-spec.ts']);
  expect(order.at(-1)).toBe('libs/a/c.spec.ts');
});

it('puts other files between two dear ones', () => {
  const order = orderOf([...few, ...dear]);
  const places = dear.map((path) => order.indexOf(path)).toSorted((a, b) => a - b);
  expect(places.every((place, index) => index === 0 || place - (places[index - 1] ?? 0) > 3)).toBe(true);
});

it('runs what is left of one kind by itself', () => {
  expect(orderOf(dear)).toHaveLength(3);
  expect(orderOf([])).toEqual([]);
});

it('knows no file that is gone', () => {
  expect(Object.keys(SECONDS).filter((path) => !existsSync(resolve(path)))).toEqual([]);
});
