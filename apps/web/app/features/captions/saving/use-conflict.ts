import { useMemo } from 'react';
import { writtenCues } from '../cues/cue';
import type { Stretch } from '../cues/merge-tracks';
import { type Conflict, type Dispute, mergeTheirs } from './merge-theirs';
import type { Lines } from './use-lines';

/** What has to be decided. Whoever goes on writing meanwhile decides over what stands there then. */
export function useConflict(dispute: Dispute | undefined, lines: Lines): Conflict | undefined {
  return useMemo(() => {
    if (!dispute) return undefined;
    const merged = mergeTheirs(dispute.base, writtenCues(lines), dispute.theirs.cues);
    const stretches: Stretch[] = merged.kind === 'both' ? merged.stretches : [{ kind: 'clear', cues: merged.cues }];
    return { ...dispute, stretches, taken: merged.taken };
  }, [dispute, lines]);
}
