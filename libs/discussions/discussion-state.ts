/** A titled discussion in a theme's forum, or the comments beneath a subject. */
export const DiscussionKind = { TOPIC: 'TOPIC', THREAD: 'THREAD' } as const;
export type DiscussionKind = (typeof DiscussionKind)[keyof typeof DiscussionKind];

/** Where a post stands. All but HELD have a place in the discussion and keep it. */
export const PostState = { SHOWN: 'SHOWN', HELD: 'HELD', REMOVED: 'REMOVED', HIDDEN: 'HIDDEN', MOVED: 'MOVED' } as const;
export type PostState = (typeof PostState)[keyof typeof PostState];

const MOVES: Record<PostState, readonly PostState[]> = {
  HELD: ['SHOWN', 'REMOVED', 'HIDDEN'],
  SHOWN: ['REMOVED', 'HIDDEN', 'MOVED'],
  REMOVED: ['SHOWN', 'HELD'],
  HIDDEN: ['SHOWN', 'REMOVED'],
  // The stub that a split leaves behind; the post itself goes on elsewhere.
  MOVED: [],
};

export function mayMove(from: PostState, to: PostState): boolean {
  return MOVES[from].includes(to);
}

/** SQL list of all values, for a check. */
export function listed(values: Record<string, string>): string {
  return Object.values(values)
    .map((value) => `'${value}'`)
    .join(', ');
}
