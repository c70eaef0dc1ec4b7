import { globSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { definedEvents } from '@libs/platform/outbox/event.js';
import './worker.module.js';

// An event that a worker has no definition of waits for a newer worker: one that no worker loads would wait for ever.
it('a worker knows every event that the product tells', () => {
  const told = globSync('libs/**/*.ts')
    .filter((path) => !path.endsWith('spec.ts'))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/defineEvent<[^(]*\('(\w+)'\)/g)].map((match) => match[1]));
  expect(told.length).toBeGreaterThan(15);
  expect(told.filter((type) => !definedEvents().includes(type ?? ''))).toEqual([]);
});
