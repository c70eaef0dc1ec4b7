import { diffArrays } from 'diff';
import { type Cue, inOrder, isSameCue, isSameTrack } from './cue';

/** A stretch of captions that two people have changed, or that is clear by itself. */
export type Stretch = { kind: 'clear'; cues: readonly Cue[] } | { kind: 'both'; mine: readonly Cue[]; theirs: readonly Cue[] };

/** Puts what two people made of the same captions together; where both changed the same lines, both stand there. */
export function mergeTracks(base: readonly Cue[], mine: readonly Cue[], theirs: readonly Cue[]): Stretch[] {
  const inMine = placesOf(base, mine);
  const inTheirs = placesOf(base, theirs);
  const stretches: Stretch[] = [];
  let at = { base: 0, mine: 0, theirs: 0 };
  for (let index = 0; index <= base.length; index += 1) {
    const isEnd = index === base.length;
    const next = { base: index, mine: isEnd ? mine.length : inMine[index], theirs: isEnd ? theirs.length : inTheirs[index] };
    // A line that both have kept ends what stands before it.
    if (next.mine === undefined || next.theirs === undefined) continue;
    const { mine: mineTo, theirs: theirsTo } = next;
    stretches.push(...settled(base.slice(at.base, index), mine.slice(at.mine, mineTo), theirs.slice(at.theirs, theirsTo)));
    const kept = base[index];
    if (kept) stretches.push({ kind: 'clear', cues: [kept] });
    at = { base: index + 1, mine: mineTo + 1, theirs: theirsTo + 1 };
  }
  return joined(stretches);
}

/** One text of it: of each stretch in question what was chosen; both texts where nothing was. */
export function takeChoices(stretches: readonly Stretch[], choices: readonly ('mine' | 'theirs' | undefined)[]): Cue[] {
  let question = 0;
  return inOrder(
    stretches.flatMap((stretch) => {
      if (stretch.kind === 'clear') return stretch.cues;
      const choice = choices[question++];
      return choice ? stretch[choice] : [...stretch.mine, ...stretch.theirs];
    }),
  );
}

function settled(base: readonly Cue[], mine: readonly Cue[], theirs: readonly Cue[]): Stretch[] {
  if (isSameTrack(mine, theirs) || isSameTrack(base, theirs)) return [{ kind: 'clear', cues: mine }];
  if (isSameTrack(base, mine)) return [{ kind: 'clear', cues: theirs }];
  // Nothing was added or taken away: line by line.
  if (base.length > 1 && base.length === mine.length && base.length === theirs.length) {
    return base.flatMap((_, index) => settled(base.slice(index, index + 1), mine.slice(index, index + 1), theirs.slice(index, index + 1)));
  }
  return [{ kind: 'both', mine, theirs }];
}

/** For each line of the first its place in the second; undefined where it is not there. */
function placesOf(base: readonly Cue[], other: readonly Cue[]): (number | undefined)[] {
  const places: (number | undefined)[] = [];
  let at = 0;
  for (const { added, removed, count } of diffArrays([...base], [...other], { comparator: isSameCue })) {
    if (removed) places.push(...Array.from({ length: count }, () => undefined));
    else if (added) at += count;
    else for (let step = 0; step < count; step += 1) places.push(at++);
  }
  return places;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last?.kind === 'clear' && stretch.kind === 'clear') result[result.length - 1] = { kind: 'clear', cues: [...last.cues, ...stretch.cues] };
    else if (stretch.kind === 'both' || stretch.cues.length > 0) result.push(stretch);
  }
  return result;
}
