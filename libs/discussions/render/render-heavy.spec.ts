import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MARKUP_LIMITS, markupFits, markupSize } from '@libs/platform/markdown/markup-size.js';
import { renderPost } from './render-post.js';
import { HEAVY_TEXTS, LENGTH, longestThatFits, ORDINARY_TEXT } from './testing/heavy-texts.js';
import { readSafeHtml } from './testing/read-safe-html.js';

const render = (body: string) => renderPost(body, { origin: 'https://city.example' });

/** Milliseconds at the best of a few times: what else the machine does is no fault of the text. */
function cost(body: string, times = 3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const started = performance.now();
    render(body);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** An ordinary post of the greatest length takes some tens of milliseconds: nothing hostile may take three times that. */
const TIMES_ORDINARY = 3;

describe('heavy texts', () => {
  it('are as long as a post may be', () => {
    expect(Object.values(HEAVY_TEXTS).filter((text) => text.length > LENGTH)).toEqual([]);
    expect(Object.keys(HEAVY_TEXTS).length).toBeGreaterThan(100);
    expect(render(ORDINARY_TEXT).problems).toEqual([]);
  });

  it('are refused, or read in the time of an ordinary post; so is the longest part of each that is not refused', () => {
    for (let warm = 0; warm < 20; warm++) render(ORDINARY_TEXT);
    const limit = TIMES_ORDINARY * cost(ORDINARY_TEXT, 5);
    const slow: string[] = [];
    for (const [name, text] of Object.entries(HEAVY_TEXTS)) {
      for (const body of [text, longestThatFits(text)]) if (cost(body, 1) > limit && cost(body, 9) > limit) slow.push(`${name}, ${body.length} characters`);
    }
    expect(slow).toEqual([]);
  });

  it('make no more of themselves than a small multiple of their length', () => {
    for (const text of Object.values(HEAVY_TEXTS)) {
      const { html } = render(longestThatFits(text));
      readSafeHtml(html);
      expect(html.length).toBeLessThan(12 * LENGTH);
    }
  });

  it('are shown as they were typed when they are refused', () => {
    const { html, problems, mentions, links } = render(`<b>${'['.repeat(500)}\n\nsecond`);
    expect(html).toBe(`<p dir="auto">&lt;b&gt;${'['.repeat(500)}</p>\n<p dir="auto">second</p>`);
    expect({ problems, mentions, links }).toEqual({ problems: [{ code: 'MARKUP_TOO_DEEP', params: {} }], mentions: [], links: 0 });
  });

  it('cost nothing beyond the length of a post', () => {
    const started = performance.now();
    expect(render('*a '.repeat(1_000_000)).problems).toEqual([{ code: 'POST_TOO_LONG', params: { limit: 20_000 } }]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the size of a text', () => {
  it('is counted without reading it', () => {
    expect(markupSize('*a* **b**\n[c](d)\n\n> - | e | f\n> |-|\n\nhttps://g.h www.i j@k')).toEqual({
      lines: 7,
      blockLines: 2,
      cells: 6,
      marks: 16,
      emphasis: 4,
      brackets: 2,
      addresses: 3,
      openers: 3,
      nesting: 2,
    });
  });

  it('grows when a text grows, so no part of a text that fits is refused', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('*', '[', '|', '\n', '\n\n', '> ', '- ', 'a', ' ', '`', 'www.', '\r\n', '\t'), { maxLength: 60 }), fc.nat({ max: 60 }), (parts, cut) => {
        const [part, whole] = [markupSize(parts.slice(0, cut).join('').trimEnd()), markupSize(parts.join(''))];
        for (const what of ['lines', 'blockLines', 'cells', 'marks', 'emphasis', 'brackets', 'addresses'] as const) expect(part[what]).toBeLessThanOrEqual(whole[what]);
      }),
    );
  });

  it.each(Object.keys(MARKUP_LIMITS) as (keyof typeof MARKUP_LIMITS)[])('is refused one beyond its limit: %s', (what) => {
    expect(markupFits({ ...MARKUP_LIMITS })).toBe(true);
    expect(markupFits({ ...MARKUP_LIMITS, [what]: MARKUP_LIMITS[what] + 1 })).toBe(false);
  });
});
