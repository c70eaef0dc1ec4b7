import type { EditorialState, Mover } from '../editorial-state.js';

/** What a line of the audit log tells of a hiding. */
interface Line {
  fromState: EditorialState;
  toState: EditorialState;
  actorRole: Mover;
}

/** The latest time something was hidden, with its city's appeal and the answer to it. */
export interface Hiding<L extends Line> {
  hidden: L;
  appeal?: L;
  answer?: L;
}

/** Of all lines of a subject, oldest first; undefined unless it is hidden now. */
export function findHiding<L extends Line>(lines: readonly L[]): Hiding<L> | undefined {
  if (lines.at(-1)?.toState !== 'HIDDEN') return undefined;
  const at = lines.findLastIndex(({ fromState }) => fromState !== 'HIDDEN');
  const hidden = lines[at];
  if (!hidden) return undefined;
  const since = lines.slice(at + 1);
  return { hidden, appeal: since.find(({ actorRole }) => actorRole === 'CITY'), answer: since.find(({ actorRole }) => actorRole === 'MODERATOR') };
}
