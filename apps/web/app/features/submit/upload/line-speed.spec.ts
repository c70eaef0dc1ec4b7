import { describe, expect, it } from '@jest/globals';
import { LineSpeed } from './line-speed.js';

const KiB = 1024;
const MiB = KiB * KiB;

/** Sends `size` bytes at `rate` bytes a second, piece by piece; answers the sizes of the pieces. */
function send(rate: number, size: number): { speed: LineSpeed; pieces: number[] } {
  const speed = new LineSpeed();
  const pieces: number[] = [];
  let now = 0;
  let at = 0;
  speed.restart(0, 0);
  while (at < size) {
    const piece = Math.min(speed.chunkSize, size - at);
    pieces.push(piece);
    for (let part = 1; part <= 8; part += 1) speed.moved(now + ((piece / rate) * 1000 * part) / 8, at + (piece * part) / 8);
    now += (piece / rate) * 1000;
    at += piece;
    speed.pieceArrived(now, at);
  }
  return { speed, pieces };
}

describe('the speed of a line', () => {
  it('keeps pieces small on a slow line', () => {
    const { pieces } = send(30 * KiB, 5 * MiB);
    expect(pieces[0]).toBe(512 * KiB);
    expect(Math.max(...pieces.slice(1))).toBe(256 * KiB);
  });

  it('makes them large on a good one, step by step', () => {
    const { pieces } = send(20 * MiB, 300 * MiB);
    expect(pieces.slice(0, 5)).toEqual([512 * KiB, 2 * MiB, 8 * MiB, 32 * MiB, 64 * MiB]);
    expect(Math.max(...pieces)).toBe(64 * MiB);
  });

  it('tells how long the rest takes', () => {
    const { speed } = send(100 * KiB, 3 * MiB);
    expect(speed.rate()).toBeCloseTo(100 * KiB, -2);
    expect(speed.secondsFor(10 * MiB)).toBeCloseTo(102.4, 0);
  });

  it('says nothing before it knows, and forgets what was before a break', () => {
    const speed = new LineSpeed();
    speed.restart(0, 0);
    speed.moved(500, 100 * KiB);
    expect(speed.rate()).toBeUndefined();
    speed.moved(2_000, 400 * KiB);
    expect(speed.rate()).toBeGreaterThan(0);
    speed.restart(60_000, 400 * KiB);
    expect(speed.rate()).toBeUndefined();
  });
});
