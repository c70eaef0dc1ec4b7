import { type Cue, inOrder, isSameTrack, type Line } from '../cues/cue';
import { mergeTracks, type Stretch, takeChoices } from '../cues/merge-tracks';

/** Captions of the server, as they were seen. */
export interface Base {
  id: string | null;
  cues: readonly Cue[];
}

/** Somebody else's save over which one has written. */
export interface Dispute {
  /** What both began with. */
  base: readonly Cue[];
  theirs: Base;
  byName: string | null;
}

/** What has to be decided there. */
export interface Conflict extends Dispute {
  stretches: Stretch[];
  /** How many lines of theirs are taken in by themselves. */
  taken: number;
}

/** What became of both texts: either they go together by themselves, or somebody decides. */
export type Merged = { kind: 'merged'; cues: Cue[]; taken: number } | { kind: 'both'; stretches: Stretch[]; taken: number };

/** Both texts in one where they changed different lines, with how much of theirs that took in; else the stretches that both changed. */
export function mergeTheirs(base: readonly Cue[], mine: readonly Cue[], theirs: readonly Cue[]): Merged {
  const stretches = mergeTracks(base, mine, theirs);
  const isBoth = stretches.some(({ kind }) => kind === 'both');
  const clear = stretches.flatMap((stretch) => (stretch.kind === 'clear' ? stretch.cues : stretch.mine));
  const taken = clear.filter((cue) => !mine.some((one) => isSameTrack([one], [cue]))).length;
  return isBoth ? { kind: 'both', stretches, taken } : { kind: 'merged', cues: takeChoices(stretches, []), taken };
}

/** Lines without words are on no server: they stay where they are. */
export function withEmpty(cues: readonly Cue[], before: readonly Line[]): Cue[] {
  return inOrder([...cues, ...before.filter(({ text }) => text.trim() === '')]);
}

/** Cues as lines of the page: what stood there before keeps its key, so that nobody's cursor jumps. */
export function asLines(cues: readonly Cue[], before: readonly Line[], newKey: () => number): Line[] {
  const left = [...before];
  const take = (isIt: (line: Line) => boolean) => {
    const at = left.findIndex(isIt);
    return at === -1 ? undefined : left.splice(at, 1)[0]?.key;
  };
  const exact = cues.map((cue) => take((line) => isSameTrack([line], [cue])));
  return cues.map((cue, index) => ({ startMs: cue.startMs, endMs: cue.endMs, text: cue.text, key: exact[index] ?? take((line) => line.startMs === cue.startMs || line.text === cue.text) ?? newKey() }));
}
