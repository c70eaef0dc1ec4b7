import { describe, expect, it } from '@jest/globals';
import { embedCode } from './embed-code.js';

const wish = { origin: 'https://citylore.example', clipId: 'c1', title: 'A "bus" & <more>', shape: { width: 1280, height: 720 } };

describe('the code for other sites', () => {
  it('holds no word of a title as HTML', () => {
    const { html } = embedCode(wish);
    expect(html).toContain('title="A &quot;bus&quot; &amp; &lt;more&gt;"');
    expect(html).toMatch(/^<iframe src="https:\/\/citylore\.example\/embed\/clips\/c1" width="640" height="550" [^<>]*><\/iframe>$/);
  });

  it('is no larger than was asked for, and begins where the address did', () => {
    expect(embedCode({ ...wish, start: 7, most: { width: 400, height: 300 } })).toMatchObject({ width: 400, height: 300 });
    expect(embedCode({ ...wish, start: 7 }).html).toContain('/embed/clips/c1?t=7"');
    expect(embedCode({ ...wish, shape: { width: 720, height: 1280 } }).height).toBe(830);
  });
});
