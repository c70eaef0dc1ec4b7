import { describe, expect, it } from '@jest/globals';
import { type Made, VisitorAnswers } from './visitor-answers.js';

function stage(freshMs = 250) {
  let now = 0;
  let made = 0;
  const answers = new VisitorAnswers(freshMs, () => now);
  return {
    answers,
    pass: (ms: number) => (now += ms),
    made: () => made,
    make: async (text = 'answer', isShared = true, takesMs = 0): Promise<Made> => {
      made += 1;
      const body = Buffer.from(`${text} ${made}`);
      await Promise.resolve();
      now += takesMs;
      return { body, isShared };
    },
  };
}

describe('answers to visitors', () => {
  it('are given for their moment from when their making began, and never after it', async () => {
    const { answers, make, pass } = stage();
    expect(answers.fresh('a')).toBeUndefined();
    expect((await answers.get('a', () => make('x', true, 100))).toString()).toBe('x 1');
    pass(149);
    expect(answers.fresh('a')?.toString()).toBe('x 1');
    pass(1);
    expect(answers.fresh('a')).toBeUndefined();
    expect((await answers.get('a', make)).toString()).toBe('answer 2');
  });

  it('are made once for many who ask together, but not for one who asks after the moment', async () => {
    const { answers, make, made, pass } = stage();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow = () => held.then(() => make());
    const first = Array.from({ length: 50 }, () => answers.get('a', slow));
    pass(250);
    const late = answers.get('a', slow);
    release();
    expect(new Set((await Promise.all(first)).map(String))).toEqual(new Set(['answer 1']));
    expect((await late).toString()).toBe('answer 2');
    expect(made()).toBe(2);
    expect(answers.fresh('a')?.toString()).toBe('answer 2');
  });

  it('are made for each where they turn out to be for one', async () => {
    const { answers, make, made } = stage();
    const all = await Promise.all([1, 2, 3].map(() => answers.get('a', () => make('mine', false))));
    expect(new Set(all.map(String)).size).toBe(3);
    expect(answers.fresh('a')).toBeUndefined();
    expect(made()).toBe(3);
  });

  it('are forgotten where making them failed, for all who waited', async () => {
    const { answers, make } = stage();
    const fail = () => Promise.reject(new Error('no database'));
    const both = await Promise.allSettled([answers.get('a', fail), answers.get('a', make)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((await answers.get('a', make)).toString()).toBe('answer 1');
  });

  it('never take more than their share of memory', async () => {
    const { answers } = stage();
    const big = Buffer.alloc(1024 * 1024);
    for (let index = 0; index < 40; index += 1) await answers.get(`big ${index}`, async () => ({ body: big, isShared: true }));
    expect(Array.from({ length: 40 }, (_, index) => answers.fresh(`big ${index}`)).filter(Boolean)).toHaveLength(16);
    const many = stage();
    for (let index = 0; index < 1_200; index += 1) await many.answers.get(`${index}`, many.make);
    expect(many.answers.fresh('199')).toBeUndefined();
    expect(many.answers.fresh('200')).toBeDefined();
    many.pass(250);
    await many.answers.get('new', many.make);
    expect(many.answers.fresh('1199')).toBeUndefined();
  });
});
