import { describe, expect, it } from '@jest/globals';
import { shapeCues, wrapLines } from './shape-cues.js';

describe('what a machine wrote down, as captions', () => {
  it('is parted where it is too long to be read at once, in the time it takes to say', () => {
    const text = 'The bus stops in every street of the town. People of all ages come to read, to talk, and to learn from each other, whatever the weather is like outside.';
    const cues = shapeCues([{ startMs: 1000, endMs: 16_000, text }], 60_000);
    expect(cues.length).toBeGreaterThanOrEqual(2);
    expect(cues.map((cue) => cue.text.replaceAll('\n', ' ')).join(' ')).toBe(text);
    expect([cues[0]?.startMs, cues.at(-1)?.endMs]).toEqual([1000, 16_000]);
    for (const [index, { startMs, endMs, text: words }] of cues.entries()) {
      expect(endMs).toBeGreaterThan(startMs);
      expect(startMs).toBe(index === 0 ? 1000 : cues[index - 1]?.endMs);
      expect(words.split('\n').length).toBeLessThanOrEqual(2);
    }
  });

  it('stays within the film, and short lines stay as they are', () => {
    const said = [{ startMs: 0, endMs: 2000, text: ' Good  morning. ' }, { startMs: 9000, endMs: 12_000, text: 'Bye.' }, { startMs: 11_000, endMs: 12_000, text: 'Music' }];
    expect(shapeCues(said, 10_000)).toEqual([{ startMs: 0, endMs: 2000, text: 'Good morning.' }, { startMs: 9000, endMs: 10_000, text: 'Bye.' }]);
  });

  it('takes two lines of about the same length, in any script', () => {
    expect(wrapLines('The bus that reads stops in every single street of the town')).toBe('The bus that reads stops in\nevery single street of the town');
    const chinese = wrapLines('会读书的公共汽车停在这里人们在这里终身学习我们的城市也在学习');
    expect(chinese.split('\n')).toHaveLength(2);
    expect(wrapLines('x'.repeat(60))).toBe('x'.repeat(60));
  });
});
