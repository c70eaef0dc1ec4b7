import type { ReactionKind } from '~/api/generated/graphql';

export const reactionKinds: readonly ReactionKind[] = ['THANKS', 'AGREE', 'IDEA', 'CELEBRATE'];

const drawings: Record<ReactionKind, string> = {
  THANKS: 'M10 17 3.6 10.6a3.9 3.9 0 0 1 5.5-5.5l.9.9.9-.9a3.9 3.9 0 0 1 5.5 5.5z',
  AGREE: 'm3.5 10.5 4.5 4.5 8.5-10',
  IDEA: 'M7.5 17h5M8 14.5c0-2-2.7-2.8-2.7-6a4.7 4.7 0 0 1 9.4 0c0 3.2-2.7 4-2.7 6z',
  CELEBRATE: 'm10 2.5 2.2 5 5.3.5-4 3.6 1.2 5.4-4.7-2.8L5.3 17l1.2-5.4-4-3.6 5.3-.5z',
};

export function ReactionMark({ kind }: { kind: ReactionKind }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round">
      <path d={drawings[kind]} />
    </svg>
  );
}
