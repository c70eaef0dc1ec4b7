import type { ThemeFilmFragment } from '~/api/generated/graphql';

interface Line {
  startMs: number;
  endMs: number;
  text: string;
  /** Described, not said. */
  seen?: true;
}

/** What is said and what is seen in one list, in order of time: what is seen comes before what is said over it. */
export function linesOf({ transcript, described }: Pick<ThemeFilmFragment, 'transcript' | 'described'>): Line[] {
  const said = (transcript?.cues ?? []).map((cue): Line => ({ startMs: cue.startMs, endMs: cue.endMs, text: cue.text }));
  const seen = described.map(({ seen: text, startMs, endMs }): Line => ({ startMs, endMs, text, seen: true }));
  return [...seen, ...said].toSorted((a, b) => a.startMs - b.startMs || Number(b.seen ?? false) - Number(a.seen ?? false));
}
