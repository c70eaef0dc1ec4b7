import type { Rung } from './choose-ladder.js';

/** Curve of a film of high dynamic range: absolute (HDR10, Dolby Vision's base) or relative (what phones and broadcasters record). */
export type DynamicRange = 'PQ' | 'HLG';

/** How the numbers of a film's picture mean colours. */
export interface Colour {
  /** As the scale filter names it. */
  matrix: string;
  high: DynamicRange | null;
}

const MATRICES: Record<string, string> = { bt709: 'bt709', smpte170m: 'bt601', bt470bg: 'bt601', smpte240m: 'smpte240m', bt2020nc: 'bt2020', bt2020c: 'bt2020', fcc: 'fcc' };
const CURVES: Record<string, DynamicRange> = { smpte2084: 'PQ', 'arib-std-b67': 'HLG' };
/** A film that does not say is taken as every player takes it: by its size. */
const HIGH_DEFINITION = 720;

export function colourOf(stream: { color_space?: string; color_transfer?: string; width?: number; height?: number }): Colour {
  const guessed = Math.min(stream.width ?? 0, stream.height ?? 0) >= HIGH_DEFINITION ? 'bt709' : 'bt601';
  return { matrix: MATRICES[stream.color_space ?? ''] ?? guessed, high: CURVES[stream.color_transfer ?? ''] ?? null };
}

/** Where white paper lies in a film of high dynamic range (ITU-R BT.2408), cd/m2: it becomes nearly the white of the screen. */
const WHITE = 203;

/**
 * The filters that bring a picture to a rung and to the colours of ordinary screens (BT.709). High dynamic range is scaled
 * first, as its curve is bent pixel by pixel in floating point: what is darker than paper stays as it is, what is brighter is
 * bent below the brightest the screen has (Moebius). Each step says what comes in and goes out: frames do not always know.
 */
export function toScreen({ colour }: { colour: Colour }, rung: Pick<Rung, 'width' | 'displayHeight'>): string {
  if (!colour.high) return `scale=${rung.width}:${rung.displayHeight}:flags=bicubic:in_color_matrix=${colour.matrix}:out_color_matrix=bt709:out_range=tv`;
  const curve = colour.high === 'PQ' ? 'smpte2084' : 'arib-std-b67';
  return [
    `zscale=w=${rung.width}:h=${rung.displayHeight}:tin=${curve}:pin=bt2020:min=bt2020nc:rin=tv:t=linear:p=bt2020:m=gbr:npl=${WHITE}`,
    ...['format=gbrpf32le', 'zscale=p=bt709:t=linear:m=gbr', 'tonemap=tonemap=mobius:desat=0', 'zscale=t=bt709:p=bt709:m=bt709:r=tv'],
  ].join(',');
}
