import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chooseLadder, downloadRung } from './choose-ladder.js';

const sizes = (width: number, height: number) => chooseLadder({ width, height }).map((rung) => `${rung.width}x${rung.displayHeight}`);

describe('the ladder', () => {
  it.each([
    [3840, 2160, ['1920x1080', '1280x720', '854x480', '426x240']],
    [1920, 1080, ['1920x1080', '1280x720', '854x480', '426x240']],
    [1080, 1920, ['1080x1920', '720x1280', '480x854', '240x426']],
    [1280, 720, ['1280x720', '854x480', '426x240']],
    [768, 432, ['768x432', '426x240']],
    [320, 180, ['320x180']],
    [17, 16, ['18x16']],
  ])('of %d x %d', (width, height, expected) => {
    expect(sizes(width, height)).toEqual(expected);
  });

  it.each([
    ['STILL', 1920, 1080, ['1920x1080', '854x480']],
    ['STILL', 640, 480, ['640x480']],
    ['CALM', 1920, 1080, ['1920x1080', '854x480', '426x240']],
    ['CALM', 720, 1280, ['720x1280', '480x854', '240x426']],
  ] as const)('of what is %s, %d x %d', (motion, width, height, expected) => {
    const ladder = chooseLadder({ width, height }, motion);
    expect(ladder.map((rung) => `${rung.width}x${rung.displayHeight}`)).toEqual(expected);
    expect(ladder[0]?.maxRate).toBeLessThan(chooseLadder({ width, height })[0]?.maxRate ?? 0);
  });

  it('never rises above the source, has even sides, falls, and keeps the shape', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 4096 }), fc.integer({ min: 16, max: 4096 }), (width, height) => {
        const ladder = chooseLadder({ width, height });
        expect(ladder.length).toBeGreaterThanOrEqual(1);
        expect(ladder.length).toBeLessThanOrEqual(4);
        for (const [index, rung] of ladder.entries()) {
          expect(rung.width % 2 || rung.displayHeight % 2).toBe(0);
          expect(rung.width).toBeLessThanOrEqual(width + 1);
          expect(rung.displayHeight).toBeLessThanOrEqual(height + 1);
          expect(Math.abs(rung.width - (rung.displayHeight * width) / height)).toBeLessThanOrEqual(1 + (width / height) * 1.01);
          expect(rung.height).toBeLessThan(ladder[index - 1]?.height ?? Number.POSITIVE_INFINITY);
          expect(rung.maxRate).toBeLessThanOrEqual(ladder[index - 1]?.maxRate ?? Number.POSITIVE_INFINITY);
        }
        expect(ladder).toContainEqual(downloadRung(ladder));
      }),
    );
  });
});
