import { spanOf, usualEnd } from './check-span.js';

const refusal = (span: { startMs: number; endMs: number }, durationMs: number | null) => {
  try {
    return spanOf(span, durationMs);
  } catch (error) {
    return JSON.stringify(error);
  }
};

describe('the span of a passage', () => {
  it('lies within the film as far as its length is known', () => {
    expect(spanOf({ startMs: 5_000, endMs: 9_000 }, 20_000)).toEqual({ startMs: 5_000, endMs: 9_000 });
    expect(spanOf({ startMs: 50_000, endMs: 90_000 }, null)).toEqual({ startMs: 50_000, endMs: 90_000 });
    expect(refusal({ startMs: 20_000, endMs: 22_000 }, 20_000)).toContain('startMs');
    expect(refusal({ startMs: 5_000, endMs: 25_000 }, 20_000)).toContain('PAST_END');
  });

  it('is cut where it goes past the end by rounding, and lasts a second at least', () => {
    expect(spanOf({ startMs: 5_000, endMs: 21_000 }, 20_400)).toEqual({ startMs: 5_000, endMs: 20_400 });
    expect(refusal({ startMs: 5_000, endMs: 5_900 }, 20_400)).toContain('ENDS_TOO_SOON');
    expect(refusal({ startMs: 5_000, endMs: 4_000 }, null)).toContain('ENDS_TOO_SOON');
    expect(refusal({ startMs: 20_000, endMs: 21_000 }, 20_400)).toContain('ENDS_TOO_SOON');
  });

  it('ends with the next, after a minute or with the film where nobody said', () => {
    expect(usualEnd(5_000, [0, 5_000, 12_000, 30_000], null)).toBe(12_000);
    expect(usualEnd(5_000, [0], null)).toBe(65_000);
    expect(usualEnd(5_000, [], 20_000)).toBe(20_000);
    expect(usualEnd(30_000, [], 20_000)).toBe(90_000);
  });
});
