/** Where a clip, a practice or a celebration stands. The one machine for all of them. */
export const EditorialState = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  IN_REVIEW: 'IN_REVIEW',
  CHANGES_REQUESTED: 'CHANGES_REQUESTED',
  REJECTED: 'REJECTED',
  PUBLISHED: 'PUBLISHED',
  WITHDRAWN: 'WITHDRAWN',
  HIDDEN: 'HIDDEN',
} as const;
export type EditorialState = (typeof EditorialState)[keyof typeof EditorialState];

export const EDITORIAL_STATES = Object.values(EditorialState);

/** On whose behalf a state changes: the city that owns the content, a moderator, or the product by itself. */
export const Mover = { CITY: 'CITY', MODERATOR: 'MODERATOR', SYSTEM: 'SYSTEM' } as const;
export type Mover = (typeof Mover)[keyof typeof Mover];

/** What the desk is asked about a subject: to publish it, to show again what was hidden, what readers reported, what waits to be shown, or whether what was published at once stays. */
export const ReviewPurpose = { SUBMISSION: 'SUBMISSION', APPEAL: 'APPEAL', FLAG: 'FLAG', HELD: 'HELD', AFTERWARDS: 'AFTERWARDS' } as const;
export type ReviewPurpose = (typeof ReviewPurpose)[keyof typeof ReviewPurpose];

/** Every allowed move, with who may make it. What is not here cannot happen. */
export const MOVES: Record<EditorialState, Partial<Record<EditorialState, readonly Mover[]>>> = {
  DRAFT: {
    SUBMITTED: ['CITY'],
    // At once, for its city: only what its kind says may be (mayPublishAtOnce). The desk looks afterwards.
    PUBLISHED: ['SYSTEM'],
  },
  SUBMITTED: {
    IN_REVIEW: ['MODERATOR'],
    // Taken back by its city before anybody has looked.
    DRAFT: ['CITY'],
  },
  IN_REVIEW: {
    // A claim was given back, or ran out.
    SUBMITTED: ['MODERATOR', 'SYSTEM'],
    PUBLISHED: ['MODERATOR'],
    CHANGES_REQUESTED: ['MODERATOR'],
    REJECTED: ['MODERATOR'],
  },
  CHANGES_REQUESTED: { SUBMITTED: ['CITY'] },
  REJECTED: {},
  PUBLISHED: {
    // By itself where somebody shown no longer agrees: only for a reason that its kind names for that (ownReasons).
    WITHDRAWN: ['CITY', 'SYSTEM'],
    HIDDEN: ['MODERATOR'],
    // It stays where it is: the desk has looked afterwards, a line of the audit log.
    PUBLISHED: ['MODERATOR'],
  },
  // Begun anew by its city, under its old address; it comes back to the site only by the desk.
  WITHDRAWN: { DRAFT: ['CITY'] },
  HIDDEN: {
    PUBLISHED: ['MODERATOR'],
    // It stays where it is: its city appeals, a moderator keeps it hidden. Both are lines of the audit log.
    HIDDEN: ['CITY', 'MODERATOR'],
  },
};

export function mayMove(from: EditorialState, to: EditorialState, by: Mover): boolean {
  return MOVES[from][to]?.includes(by) ?? false;
}

/** In the desk's queue: waiting for a moderator, or with one. */
export function isWithDesk(state: EditorialState): boolean {
  return state === 'SUBMITTED' || state === 'IN_REVIEW';
}

/** What the desk's open pages show changes: its queue, what it looks at afterwards, or what was hidden. */
export function concernsDesk(from: EditorialState, to: EditorialState): boolean {
  return isWithDesk(from) || isWithDesk(to) || from === 'HIDDEN' || to === 'HIDDEN' || to === 'PUBLISHED';
}

/** In the hands of its city, which may change it. */
export function isEditable(state: EditorialState): boolean {
  return state === 'DRAFT' || state === 'CHANGES_REQUESTED';
}
