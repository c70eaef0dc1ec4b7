import type { StoryboardLayout } from '../film.types.js';

/** Longest side of a tile, pixels: enough to know a scene by, small enough that all of them are one picture of some hundred kilobytes. */
const TILE = 160;
const COLUMNS = 10;
const MOST_TILES = 100;
/** A tile of a short film, and of a long one as far as the tiles go, milliseconds. */
const SHORTEST = 2_000;
const USUAL_LONGEST = 10_000;
const USUAL_TILES = 60;

/** Which moments the storyboard of a film shows, and how they lie in its picture. */
export function planStoryboard({ width, height, durationMs }: { width: number; height: number; durationMs: number }): StoryboardLayout {
  const usual = Math.min(USUAL_LONGEST, Math.max(SHORTEST, durationMs / USUAL_TILES));
  const everyMs = Math.ceil(Math.max(usual, durationMs / MOST_TILES) / 100) * 100;
  const count = tilesOf(durationMs, everyMs);
  const columns = Math.min(COLUMNS, count);
  const scale = Math.min(1, TILE / Math.max(width, height));
  return { columns, rows: Math.ceil(count / columns), tileWidth: even(width * scale), tileHeight: even(height * scale), everyMs, count };
}

/** Of a film that came out shorter than was measured, the tiles that show something. */
export function fitStoryboard(layout: StoryboardLayout, durationMs: number): StoryboardLayout {
  return { ...layout, count: Math.min(layout.count, tilesOf(durationMs, layout.everyMs)) };
}

/** A tile at the beginning, and one for each full step before the last picture. */
function tilesOf(durationMs: number, everyMs: number): number {
  return Math.max(1, Math.ceil(durationMs / everyMs));
}

function even(value: number): number {
  return Math.max(2, Math.round(value / 2) * 2);
}
