import { LOUDNESS } from './write-command.js';

/** As far as the first pass may miss, LU: less is not heard. */
const TOLERANCE = 1;
/** What is quieter is as good as silent (the gate of EBU R 128), LUFS. */
const SILENCE = -70;
/** More would only make hiss of what was hardly recorded, dB. */
const MOST_GAIN = 36;

/** What the loudness filter measured, LUFS; null for silence. */
export interface Levels {
  source: number | null;
  made: number | null;
}

export function readLevels(said: string): Levels {
  return { source: level(said, 'input_i'), made: level(said, 'output_i') };
}

function level(said: string, name: string): number | null {
  const value = Number(new RegExp(`"${name}"\\s*:\\s*"(-?[\\d.]+|-inf)"`).exec(said)?.[1]);
  return Number.isFinite(value) && value > SILENCE ? value : null;
}

/** By how much the source must be raised where the one pass did not bring it to the aim, dB; null where it did, or nothing is to be heard. */
export function gainStillNeeded({ source, made }: Levels): number | null {
  if (source === null) return null;
  if (made !== null && Math.abs(made - LOUDNESS.target) <= TOLERANCE) return null;
  return Math.min(MOST_GAIN, LOUDNESS.target - source);
}
