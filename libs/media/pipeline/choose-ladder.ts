/** One size a film is made in. */
export interface Rung {
  /** Also the name of its files. */
  height: number;
  width: number;
  displayHeight: number;
  /** Quality aimed at (x264's constant rate factor). */
  quality: number;
  /** Never above it, bits a second. */
  maxRate: number;
}

/** How much of the picture moves: slides and drawings that stand still, people before a camera that does, and all else. */
export type Motion = 'STILL' | 'CALM' | 'LIVELY';

/**
 * What stands still needs few bits in any size, so that a line too slow for 480 lines of it hardly exists, and words on slides
 * could not be read below. The rate bounds what the quality would take.
 */
const LADDERS: Record<Motion, { sizes: readonly number[]; most: number; rate: number }> = {
  LIVELY: { sizes: [1080, 720, 480, 360, 240], most: 4, rate: 1 },
  CALM: { sizes: [1080, 480, 240], most: 3, rate: 0.8 },
  STILL: { sizes: [1080, 480], most: 2, rate: 0.5 },
};
const LARGEST = 1080;
/** The next rung is left out when it would hardly differ from the one above. */
const STEP = 0.75;
/** Bits a second that 1920x1080 may take; smaller pictures less, by the power of their share. */
const FULL_RATE = 5_000_000;
const FULL_PIXELS = 1920 * 1080;

/** Sizes for a picture, largest first: never above the source, by the short side, so that upright films are no worse off. */
export function chooseLadder(picture: { width: number; height: number }, motion: Motion = 'LIVELY'): Rung[] {
  const { sizes, most, rate } = LADDERS[motion];
  const short = Math.min(picture.width, picture.height);
  const chosen = [Math.min(short, LARGEST)];
  for (const size of sizes) {
    const above = chosen.at(-1) ?? size;
    if (chosen.length < most && size < above * STEP) chosen.push(size);
  }
  return chosen.map((size) => rung(picture, size / short, even(size), rate));
}

function rung(picture: { width: number; height: number }, scale: number, size: number, rate: number): Rung {
  const upright = picture.height > picture.width;
  const width = upright ? size : even(picture.width * scale);
  const height = upright ? even(picture.height * scale) : size;
  const share = (width * height) / FULL_PIXELS;
  return { height: size, width, displayHeight: height, quality: size >= 720 ? 23 : 24, maxRate: Math.round((FULL_RATE * rate * share ** 0.75) / 1000) * 1000 };
}

/** The encoder takes only even sides. */
function even(value: number): number {
  return Math.max(2, Math.round(value / 2) * 2);
}

/** The rung that makes a good file to keep: at most 480 lines. */
export function downloadRung(ladder: readonly Rung[]): Rung {
  const rungs = [...ladder];
  const found = rungs.find(({ height }) => height <= 480) ?? rungs.at(-1);
  if (!found) throw new Error('A ladder has at least one rung');
  return found;
}
